import type { InvitationState } from '../../domain/invitation';

/** The invitations of members and client users, as an admin manages them. */
export const frInvitations = {
  title: 'Invitations',
  tabs: 'État des invitations',
  states: {
    pending: 'En attente',
    accepted: 'Acceptées',
    revoked: 'Révoquées',
  } satisfies Record<InvitationState, string>,
  revoked: 'Révoquée',
  standing: 'En attente de réponse',
  expired: 'Expirées',
  invite: 'Inviter',
  inviteTitle: 'Inviter une personne',
  inviteText:
    'Elle reçoit un message à votre nom. Le rôle lui est donné quand elle a confirmé cette adresse ; l’invitation vaut 14 jours.',
  by: (name: string, date: string) => `Envoyée par ${name} le ${date}`,
  bounced: 'L’e-mail n’est pas arrivé : vérifiez l’adresse',
  expires: (date: string) => `Expire le ${date}`,
  expiredOn: (date: string) => `A expiré le ${date}`,
  acceptedOn: (date: string) => `Acceptée le ${date}`,
  resend: 'Renvoyer',
  resending: 'Envoi en cours…',
  resent: 'Renvoyée',
  revoke: 'Révoquer',
  revokeTitle: 'Révoquer l’invitation ?',
  revokeText: (email: string) =>
    `${email} ne recevra plus rien de cette invitation : s’inscrire avec cette adresse donnera un compte en attente. Vous pourrez l’inviter de nouveau.`,
  sentDone: (email: string) => `L’invitation est envoyée à ${email}.`,
  resentDone: (email: string) =>
    `L’invitation pour ${email} est renvoyée et vaut de nouveau 14 jours.`,
  revokedDone: (email: string) => `L’invitation pour ${email} est révoquée.`,
  notDone: (email: string) => `L’invitation pour ${email} n’a pas été renvoyée`,
  wait: (seconds: number) =>
    `Elle vient de partir. Attendez ${seconds} seconde${seconds > 1 ? 's' : ''} avant de la renvoyer.`,
  form: {
    email: 'Adresse e-mail',
    emailHint: 'L’adresse avec laquelle la personne s’inscrira.',
    role: 'Rôle',
    chooseRole: 'Choisir un rôle',
    client: 'Client',
    chooseClient: 'Choisir un client',
    submit: 'Envoyer l’invitation',
    sending: 'Envoi en cours…',
    earlier:
      'Votre premier envoi était bien arrivé : l’invitation est partie, telle que vous l’aviez d’abord saisie. Vous pouvez la révoquer dans la liste.',
    earlierLink: 'Voir les invitations',
    submitAnother: 'Envoyer une autre invitation',
    errorsTitle: 'L’invitation n’est pas encore partie',
    emailRequired: 'Saisissez l’adresse de la personne.',
    emailInvalid: 'Saisissez une adresse complète, par exemple nom@exemple.fr.',
    roleRequired: 'Choisissez un rôle.',
    clientRequired: 'Choisissez le client de cette personne.',
    waiting: (name: string) =>
      `${name} a déjà un compte en attente à cette adresse : il sera rattaché à sa prochaine connexion.`,
    settled: (name: string) =>
      `${name} a déjà un compte à cette adresse. Son rôle et son client se changent sous Utilisateurs.`,
    settledLink: 'Voir ce compte',
    settledError: 'Cette adresse a déjà un compte.',
  },
  empty: {
    pending:
      'Aucune invitation en attente. Invitez un membre de l’équipe ou l’utilisateur d’un client.',
    accepted: 'Aucune invitation acceptée pour l’instant.',
    revoked: 'Aucune invitation révoquée.',
  },
};
