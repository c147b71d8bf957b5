import type { Age } from '../../domain/age';
import type { Role } from '../../domain/people';
import type { Priority, Status } from '../../domain/ticket';

/** The words of the trade, and what every screen says. */
export const frWords = {
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  cancel: 'Annuler',
  close: 'Fermer',
  backToTickets: 'Retour aux tickets',
  status: {
    new: 'Nouveau',
    accepted: 'Pris en charge',
    in_progress: 'En cours',
    waiting_for_client: 'En attente client',
    resolved: 'Résolu',
    closed: 'Clôturé',
  } satisfies Record<Status, string>,
  statusForClient: {
    new: 'Nouveau',
    accepted: 'Pris en charge',
    in_progress: 'En cours',
    waiting_for_client: 'En attente de votre réponse',
    resolved: 'Résolu — à confirmer',
    closed: 'Clôturé',
  } satisfies Record<Status, string>,
  priority: {
    low: 'Basse',
    normal: 'Moyenne',
    high: 'Haute',
    urgent: 'Urgente',
  } satisfies Record<Priority, string>,
  priorityMeaning: {
    low: 'Une question ou une amélioration, sans échéance.',
    normal: 'Une gêne, mais le site reste protégé.',
    high: 'Une fonction importante ne marche plus.',
    urgent: 'Le site n’est plus protégé ou plus accessible. L’équipe est alertée.',
  } satisfies Record<Priority, string>,
  role: {
    client: 'Client',
    technician: 'Technicien',
    developer: 'Développeur',
    admin: 'Administrateur',
  } satisfies Record<Role, string>,
  age: (age: Exclude<Age, { unit: 'date' }>): string => {
    switch (age.unit) {
      case 'now':
        return 'à l’instant';
      case 'minutes':
        return `${age.count} min`;
      case 'hours':
        return `${age.count} h`;
      case 'days':
        return `${age.count} j`;
    }
  },
  exactly: (date: string) => `, le ${date}`,
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  choices: {
    failed: 'La liste des choix n’a pas pu être chargée.',
    refused: 'Vous n’avez plus accès à cette liste.',
  },
  offlineHint:
    'Vous êtes hors ligne : vous voyez la dernière version reçue. Rien de ce que vous écrivez n’est perdu.',
};
