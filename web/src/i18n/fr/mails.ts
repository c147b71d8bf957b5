import type { MailChoice, MailKind } from '../../domain/mailPreferences';

/** What a person chooses to be told by mail. */
export const frMails = {
  title: 'E-mails',
  intro:
    'Ce que vous faites vous-même ne vous est jamais envoyé. Un résumé part au début de chaque heure, s’il y a du nouveau.',
  kind: {
    ticket_created: 'Nouveaux tickets',
    message_posted: 'Nouveaux messages',
    status_changed: 'Changements de statut',
    ticket_assigned: 'Tickets qui me sont confiés',
    ticket_shared: 'Tickets partagés avec moi',
    urgent_alert: 'Tickets urgents sans responsable',
  } satisfies Record<MailKind, string>,
  choice: {
    at_once: 'Tout de suite',
    hourly: 'Une fois par heure',
    never: 'Jamais',
  } satisfies Record<MailChoice, string>,
  submit: 'Enregistrer les e-mails',
  saved: 'Vos choix sont enregistrés.',
  unchanged: 'Rien n’a changé : vos choix sont déjà enregistrés.',
  failed: 'Vos choix ne sont pas enregistrés',
  bouncedTitle: 'Les e-mails ne vous parviennent plus',
  bounced: (email: string) =>
    `Le dernier message envoyé à ${email} a été refusé par votre messagerie. Vérifiez votre boîte de réception, puis demandez à Vigidev de rétablir les envois. Vos tickets restent à jour ici.`,
};
