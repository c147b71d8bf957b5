import { Button, ButtonLink } from './Button';

export const examples = {
  primary: () => <Button look="primary">Envoyer</Button>,
  plain: () => <Button>Annuler</Button>,
  quiet: () => <Button look="quiet">Effacer</Button>,
  danger: () => <Button look="danger">Désactiver</Button>,
  note: () => <Button look="note">Ajouter la note interne</Button>,
  busy: () => <Button busy>Envoi en cours…</Button>,
  link: () => <ButtonLink href="/tickets">Retour</ButtonLink>,
};
