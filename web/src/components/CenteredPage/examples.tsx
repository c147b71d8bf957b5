import { CenteredPage } from './CenteredPage';

export const examples = { alone: () => <CenteredPage title="Connexion" lead="Bienvenue." /> };
