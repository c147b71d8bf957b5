import { aClient } from '../../testing/samples';
import { ClientDialog } from './ClientDialog';

const ignore = () => {};

export const examples = {
  new: () => <ClientDialog client={null} onSaved={ignore} onClose={ignore} />,
  edit: () => <ClientDialog client={aClient()} onSaved={ignore} onClose={ignore} />,
};
