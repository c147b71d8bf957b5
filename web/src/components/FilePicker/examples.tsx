import { FilePicker } from './FilePicker';

export const examples = { 'of a form': () => <FilePicker look="plain" onFiles={() => {}} /> };
