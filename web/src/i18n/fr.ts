import type { Age } from '../domain/age';
import type { Role } from '../domain/people';
import type { ErrorCode } from '../domain/problem';
import type { TeamView } from '../domain/teamView';
import type { ClientGroup, Priority, Status } from '../domain/ticket';
import { frEntry } from './fr.entry';

/** Every text that a user of the site sees. A second language is a second file of the type `Catalogue`. */
export const fr = {
  ...frEntry,
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
  today: 'Aujourd’hui',
  yesterday: 'Hier',

  choices: {
    failed: 'La liste des choix n’a pas pu être chargée.',
    refused: 'Vous n’avez plus accès à cette liste.',
  },

  offlineHint:
    'Vous êtes hors ligne : vous voyez la dernière version reçue. Rien de ce que vous écrivez n’est perdu.',

  account: {
    menu: 'Compte de',
    theme: 'Apparence',
    themeSystem: 'Système',
    themeLight: 'Clair',
    themeDark: 'Sombre',
  },

  nav: {
    tickets: 'Tickets',
    views: 'Mes vues',
    newTicket: 'Nouveau ticket',
  },

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
      'sans-responsable': 'Sans responsable',
      tous: 'Tous',
    } satisfies Record<TeamView, string>,
    viewsLabel: 'Vues enregistrées',
    statusFilter: 'Statut',
    anyStatus: 'Tous les statuts',
    columnTicket: 'Ticket',
    columnClient: 'Client et projet',
    columnStatus: 'Statut',
    columnPriority: 'Priorité',
    columnAssignee: 'Responsable',
    columnActivity: 'Activité',
    nobody: 'Personne',
    showMore: 'Afficher plus',
    shown: (count: number, more: boolean) =>
      count === 0 ? '' : `${count}${more ? ' premiers' : ''} ticket${count > 1 ? 's' : ''}`,
    emptyClientTitle: 'Aucun ticket pour l’instant',
    emptyClient:
      'Un souci sur un site, une question, une évolution ? Ouvrez un ticket : l’équipe Vigidev le reçoit aussitôt et vous suivez son avancement ici, en direct.',
    emptyYours: 'Rien ne vous attend.',
    emptyOpen: 'Aucun ticket en cours.',
    emptyViews: {
      ouverts: 'Aucun ticket ouvert. Les nouvelles demandes apparaîtront ici d’elles-mêmes.',
      miens: 'Aucun ticket ouvert n’est à votre nom. Prenez-en un parmi ceux sans responsable.',
      'sans-responsable': 'Chaque ticket ouvert a son responsable.',
      tous: 'Aucun ticket. Ouvrez le premier, ou attendez celui d’un client.',
    } satisfies Record<TeamView, string>,
    emptyFiltered: 'Aucun ticket ne correspond à ce statut dans cette vue.',
    clearFilter: 'Retirer le filtre',
    offlineEmpty:
      'Vous êtes hors ligne et rien n’a encore été reçu. La liste viendra au retour du réseau.',
    failed: 'La liste n’a pas pu être chargée.',
    refused: 'Vous n’avez plus accès à cette liste.',
  },

  newTicket: {
    title: 'Nouveau ticket',
    lead: 'L’équipe reçoit votre demande dès son envoi et vous répond ici.',
    leadStaff: 'Le ticket est ouvert au nom du client choisi, qui le voit aussitôt.',
    project: 'Projet',
    projectHint: 'Le site ou le chantier concerné.',
    chooseProject: 'Choisir un projet',
    client: 'Client',
    clientHint: 'Ce projet a plusieurs clients : pour lequel ouvrez-vous le ticket ?',
    chooseClient: 'Choisir un client',
    titleField: 'Titre',
    titleHint: 'En une phrase, ce qui ne va pas. Par exemple « Caméra du parking sans image ».',
    description: 'Description',
    descriptionHint:
      'Ce que vous voyez, depuis quand, et ce que vous avez déjà essayé. Modèle et emplacement aident beaucoup.',
    priority: 'Priorité',
    submit: 'Envoyer le ticket',
    sending: 'Envoi en cours…',
    draftKept: 'Brouillon enregistré sur cet appareil',
    discard: 'Effacer le brouillon',
    noProjectTitle: 'Aucun projet ouvert aux tickets',
    noProject:
      'Vigidev ne vous a pas encore attribué de projet. Contactez votre interlocuteur habituel : vous pourrez ouvrir un ticket dès que ce sera fait.',
    noProjectStaff: 'Aucun projet actif n’existe encore. Un ticket s’ouvre toujours sur un projet.',
    errorsTitle: 'Le ticket n’est pas encore parti',
    sendFailed: 'Le ticket n’est pas parti',
    sendFailedKept: 'Votre texte est conservé sur cet appareil.',
    mismatch:
      'Une première version de ce ticket était déjà arrivée. Regardez dans la liste avant d’envoyer celle-ci comme un nouveau ticket.',
    errors: {
      projectId: 'Choisissez le projet concerné.',
      clientId: 'Choisissez le client pour lequel le ticket est ouvert.',
      titleRequired: 'Donnez un titre à votre demande.',
      titleShort: (min: number) => `Le titre doit avoir au moins ${min} caractères.`,
      titleLong: (max: number) => `Le titre doit avoir au plus ${max} caractères.`,
      descriptionRequired: 'Décrivez ce qui se passe.',
      descriptionLong: (max: string) => `La description doit avoir au plus ${max} caractères.`,
      priority: 'Choisissez une priorité.',
    },
  },

  ticket: {
    steps: 'Avancement',
    turn: {
      teamForStaff: 'À nous de jouer',
      teamForClient: 'L’équipe s’en occupe',
      clientForStaff: 'Au client de jouer',
      clientForClient: 'À vous de jouer',
      nobody: 'Ticket clôturé',
      arrived: 'Votre demande est bien arrivée',
    },
    since: (age: string) => `depuis ${age}`,
    justNow: 'depuis un instant',
    ago: (age: string) => `il y a ${age}`,
    onDate: (date: string) => `le ${date}`,
    sinceDate: (date: string) => `depuis le ${date}`,
    turnDetail: {
      newUnassigned: 'personne ne l’a encore pris.',
      newForClient: 'l’équipe Vigidev va la prendre en charge.',
      waitingForStaff: 'nous attendons sa réponse.',
      waitingForClient:
        'l’équipe attend votre réponse, par e-mail ou par téléphone à votre interlocuteur Vigidev.',
      resolvedForStaff: 'il doit confirmer que c’est réglé.',
      resolvedForClient: 'dites-nous si c’est réglé.',
    },
    discussion: 'Discussion',
    opened: (name: string) => `${name} a ouvert le ticket`,
    team: 'Vigidev',
    showEarlier: 'Afficher les échanges précédents',
    assignedTo: (name: string) => `${name} a pris le ticket en charge`,
    assignedBy: (by: string, name: string) => `${by} a confié le ticket à ${name}`,
    released: (name: string) => `${name} a rendu le ticket`,
    releasedOf: (by: string, name: string) => `${by} a retiré le ticket à ${name}`,
    movedBy: (name: string) => `par ${name}`,
    movedTo: 'vers',
    actions: 'Actions',
    details: 'Détails',
    take: 'Prendre en charge',
    takeOver: 'Reprendre le ticket',
    release: 'Rendre le ticket',
    withdraw: 'Retirer le responsable',
    assign: 'Confier à…',
    assignTitle: 'Confier le ticket',
    assignee: 'Responsable',
    assignChoose: 'Choisir une personne',
    assignRequired: 'Choisissez la personne à qui confier le ticket.',
    assignSubmit: 'Confier',
    nobody: 'Personne',
    priority: 'Priorité',
    client: 'Client',
    project: 'Projet',
    openedAt: 'Ouvert',
    openedBy: 'Par',
    noAction: 'Rien à faire de votre côté pour l’instant. La suite apparaîtra ici d’elle-même.',
    move: {
      accepted: 'Marquer pris en charge',
      in_progress: 'Passer en cours',
      waiting_for_client: 'Passer en attente client',
      resolved: 'Résoudre',
      closed: 'Clôturer',
      new: 'Remettre à nouveau',
    } satisfies Record<Status, string>,
    reopen: 'Rouvrir',
    settled: 'C’est réglé',
    notSettled: 'Ce n’est pas réglé',
    settledIntro: 'Le ticket sera clôturé. Merci de l’avoir confirmé.',
    notSettledIntro: 'Le ticket sera rouvert et l’équipe prévenue.',
    moveIntro: (status: string) => `Le ticket passera à « ${status} ».`,
    messageOptional: 'Message au client (facultatif)',
    messageOptionalClient: 'Un mot pour l’équipe (facultatif)',
    messageRequired: 'Ce qui ne va pas encore',
    messageHint: 'Le client le recevra avec le changement de statut.',
    messageRequiredHint: 'Dites à l’équipe ce que vous constatez, pour qu’elle reprenne aussitôt.',
    messageMissing: 'Dites ce qui ne va pas encore.',
    messageTooLong: (max: string) => `Le message doit avoir au plus ${max} caractères.`,
    pending: 'Envoi en cours…',
    notDone: 'L’action n’a pas abouti',
    conflictMoved: (who: string, status: string) =>
      `${who} a fait passer ce ticket à « ${status} » pendant ce temps. Votre action n’a pas été appliquée ; voici l’état actuel.`,
    conflictChanged: (status: string) =>
      `Le ticket a changé pendant ce temps : il est à « ${status} ». Votre action n’a pas été appliquée ; voici l’état actuel.`,
    movedOn: 'Le ticket a changé',
    changedMeanwhile: (status: string, holder: string | null) =>
      `Voici où il en est depuis que vous avez ouvert cette fenêtre : « ${status} », ${holder ? `confié à ${holder}` : 'sans responsable'}.`,
    takenBy: (name: string) => `${name} a pris ce ticket avant vous.`,
    someoneElse: 'Une autre personne',
    failed: 'Le ticket n’a pas pu être chargé.',
    threadFailed: 'La discussion n’a pas pu être chargée.',
    offlineEmpty: 'Vous êtes hors ligne et ce ticket n’a pas encore été reçu sur cet appareil.',
    arrivedMessage: (name: string) => `Nouveau message de ${name}`,
    arrivedStatus: (status: string) => `Le ticket passe à « ${status} »`,
  },

  pending: {
    title: 'Votre compte est en attente',
    lead: (email: string) =>
      `Vigidev va rattacher votre compte (${email}) à votre entreprise. Cette page s’ouvrira d’elle-même dès que ce sera fait : vous n’avez rien à recharger.`,
    help: 'Si cela tarde, appelez votre interlocuteur habituel chez Vigidev.',
  },
  unverified: {
    title: 'Confirmez votre adresse',
    lead: (email: string) =>
      `Un message a été envoyé à ${email}. Ouvrez le lien qu’il contient, puis revenez ici.`,
    check: 'J’ai confirmé mon adresse',
    still: 'L’adresse n’est pas encore confirmée. Ouvrez le lien reçu, puis réessayez.',
  },
  disabled: {
    title: 'Votre accès est fermé',
    lead: 'Ce compte a été désactivé. Si vous pensez que c’est une erreur, contactez Vigidev.',
    again: 'Se connecter avec un autre compte',
  },
  notFound: {
    title: 'Page introuvable',
    lead: 'Cette adresse ne mène à rien, ou à quelque chose que vous ne pouvez pas voir. Vérifiez la référence du ticket.',
  },
  refused: {
    title: 'Accès refusé',
    lead: 'Votre compte ne permet pas de voir cette page. Si vous en avez besoin, demandez à Vigidev.',
  },
  problem: {
    invalid_request: 'Certaines informations ne conviennent pas. Corrigez-les et réessayez.',
    attachment_rejected: 'Un fichier a été refusé. Retirez-le ou remplacez-le.',
    unauthenticated: 'Votre session a expiré. Reconnectez-vous.',
    email_not_verified: 'Confirmez d’abord votre adresse e-mail.',
    account_pending: 'Votre compte n’est pas encore rattaché à une entreprise.',
    account_disabled: 'Votre compte a été désactivé.',
    forbidden: 'Vous n’avez pas le droit de faire cela.',
    not_found: 'Ce ticket ou ce projet n’existe pas, ou ne vous est plus accessible.',
    version_conflict: 'Le ticket a changé pendant ce temps. Votre action n’a pas été appliquée.',
    invalid_transition: 'Ce changement de statut n’est plus possible.',
    already_assigned: 'Une autre personne a déjà pris ce ticket.',
    idempotency_mismatch: 'Une première version de cet envoi était déjà arrivée.',
    already_exists: 'Cela existe déjà.',
    project_archived: 'Ce projet n’accepte plus de nouveaux tickets. Choisissez-en un autre.',
    too_large: 'Le texte est trop long. Raccourcissez-le et réessayez.',
    unsupported_media_type: 'Le service n’a pas compris la demande. Rechargez la page.',
    method_not_allowed: 'Le service n’a pas compris la demande. Rechargez la page.',
    rate_limited: 'Trop de demandes à la suite. Attendez un instant et réessayez.',
    unavailable: 'Le service est momentanément indisponible. Réessayez dans un instant.',
    offline: 'La connexion a été coupée. Réessayez quand le réseau revient.',
    timeout: 'Le service met trop de temps à répondre. Réessayez.',
    unknown: 'Une erreur inattendue est survenue. Réessayez.',
  } satisfies Record<ErrorCode, string>,
};

/** The shape of a catalogue: every key is required of every language. */
export type Catalogue = typeof fr;
