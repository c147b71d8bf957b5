import { MessagePage } from './MessagePage';

export const examples = { lost: () => <MessagePage title="Introuvable" lead="Rien ici." /> };
