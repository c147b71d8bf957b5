import type { MailKind } from '../../domain/mailPreferences';
import type { TellingState, Trouble } from '../../domain/mailTelling';

/** What became of the mails on a ticket, as the team reads it. */
export const frMailTellings = {
  title: 'E-mails de ce ticket',
  none: 'Aucun e-mail n’est encore parti pour ce ticket.',
  unread: 'L’état des e-mails n’a pas pu être lu.',
  refresh: 'Actualiser',
  event: {
    ticket_created: 'Nouveau ticket',
    message_posted: 'Message',
    status_changed: 'Changement de statut',
    ticket_assigned: 'Prise en charge confiée',
    ticket_shared: 'Partage',
    urgent_alert: 'Alerte : urgent sans responsable',
  } satisfies Record<MailKind, string>,
  state: {
    waiting: 'en attente d’envoi',
    sent: 'envoyé',
    delivered: 'remis',
    failed: 'non envoyé',
    bounced: 'refusé',
    dropped: 'non transmis',
    spam: 'signalé indésirable',
    seen: 'sans e-mail',
    unwanted: 'sans e-mail',
  } satisfies Record<TellingState, string>,
  /** What a state means that somebody has to look after. */
  trouble: {
    failed: 'Le service d’envoi n’a pas voulu de cet e-mail.',
    bounced: 'La messagerie du destinataire a refusé l’e-mail.',
    dropped: 'Le service d’envoi l’a écarté : l’adresse a déjà refusé des e-mails.',
    spam: 'La personne l’a signalé comme indésirable.',
  } satisfies Record<Trouble, string>,
  /** The words of ours for why there was no mail. */
  reason: {
    account_gone: 'Le compte n’a plus accès à ce ticket.',
    not_wanted: 'La personne a choisi de ne pas recevoir ces e-mails.',
    overtaken: 'Ce n’était plus vrai au moment de l’envoi.',
    address_bounced: 'Plus d’envoi à cette adresse : un e-mail précédent a été refusé.',
    ticket_open: 'La personne avait le ticket sous les yeux.',
    given_up: 'Le service d’envoi n’a pas répondu pendant un jour : l’envoi est abandonné.',
    ticket_gone: 'Le ticket n’existe plus.',
    unwritable: 'Une erreur de la plateforme a empêché d’écrire cet e-mail.',
  },
};
