import type { TeamView } from '../../domain/teamView';
import type { ClientGroup } from '../../domain/ticket';

/** The lists of tickets. */
export const frTickets = {
  tickets: {
    clientTitle: 'Mes tickets',
    teamTitle: 'Tickets',
    groups: {
      yours: 'À vous de jouer',
      open: 'En cours',
      done: 'Terminés',
    } satisfies Record<ClientGroup, string>,
    views: {
      ouverts: 'Ouverts',
      miens: 'Les miens',
      partages: 'Partagés avec moi',
      'sans-responsable': 'Sans responsable',
      tous: 'Tous',
    } satisfies Record<TeamView, string>,
    viewsLabel: 'Vues enregistrées',
    search: 'Chercher un ticket',
    searchHint: 'Référence, mots, client, site',
    searchHintClient: 'Référence ou mots du ticket',
    results: 'Résultats',
    emptySearch: 'Aucun ticket ne correspond à cette recherche.',
    select: (ref: string) => `Sélectionner ${ref}`,
    selectAll: 'Sélectionner tous les tickets affichés',
    moreFailed: 'La suite n’a pas pu être chargée.',
    counted: (several: boolean) => ` ticket${several ? 's' : ''}`,
    taken: (ref: string) => `${ref} est à vous.`,
    columnTicket: 'Ticket',
    columnClient: 'Client et projet',
    columnStatus: 'Statut',
    columnPriority: 'Priorité',
    columnAssignee: 'Responsable',
    columnActivity: 'Activité',
    nobody: 'Personne',
    showMore: 'Afficher plus',
    shown: (several: boolean, more: boolean) =>
      `${more ? ' premiers' : ''} ticket${several ? 's' : ''}`,
    emptyArchived:
      'Votre entreprise ne peut plus ouvrir de ticket. Contactez votre interlocuteur habituel si c’est une erreur.',
    emptyClientTitle: 'Aucun ticket pour l’instant',
    emptyClient:
      'Un souci sur un site, une question, une évolution ? Ouvrez un ticket : l’équipe Vigidev le reçoit aussitôt et vous suivez son avancement ici, en direct.',
    emptyYours: 'Rien ne vous attend.',
    emptyOpen: 'Aucun ticket en cours.',
    emptyViews: {
      ouverts: 'Aucun ticket ouvert. Les nouvelles demandes apparaîtront ici d’elles-mêmes.',
      miens: 'Aucun ticket ouvert n’est à votre nom. Prenez-en un parmi ceux sans responsable.',
      partages: 'Aucun ticket ouvert n’a été partagé avec vous.',
      'sans-responsable': 'Chaque ticket ouvert a son responsable.',
      tous: 'Aucun ticket. Ouvrez le premier, ou attendez celui d’un client.',
    } satisfies Record<TeamView, string>,
    emptyFiltered: 'Aucun ticket ne correspond à ces filtres dans cette vue.',
    inAll: 'Chercher dans tous les tickets',
    clearFilter: 'Retirer les filtres',
    offlineEmpty:
      'Vous êtes hors ligne et rien n’a encore été reçu. La liste viendra au retour du réseau.',
    failed: 'La liste n’a pas pu être chargée.',
    refused: 'Vous n’avez plus accès à cette liste.',
  },
};
