import type { HistoryFilter } from '../../domain/history';
import type { WritingKind } from '../../domain/outgoing';

/** The conversation on a ticket: what is written, what is on its way, what happened. */
export const frThread = {
  thread: {
    tabs: 'Vues du ticket',
    discussion: 'Discussion',
    history: 'Historique',
    unread: 'Nouveau depuis votre dernière visite',
    newMessages: (count: number) => (count > 1 ? `${count} nouveautés` : 'Nouveau message'),
    toEnd: 'Dernier échange',
    moreEvents: (count: number) =>
      count > 1 ? `${count} autres changements` : '1 autre changement',
    note: 'note interne',
    noteTag: 'Visible par l’équipe seulement',
    earlierBusy: 'Chargement…',
    earlierFailed: 'Les échanges précédents n’ont pas pu être chargés.',
    arrivedNote: (name: string) => `Nouvelle note interne de ${name}`,
  },

  outbox: {
    state: {
      sending: 'Envoi en cours…',
      waiting: 'En attente du réseau',
      failed: 'Échec de l’envoi',
      sent: 'Envoyé',
    },
    waitingHint: 'Le message partira de lui-même au retour du réseau.',
    sent: {
      message: 'Message envoyé',
      note: 'Note interne ajoutée',
    } satisfies Record<WritingKind, string>,
    failed: 'L’envoi a échoué',
    retry: 'Réessayer',
    retryNow: 'Réessayer maintenant',
    edit: 'Modifier',
    discard: 'Supprimer',
  },

  composer: {
    modes: 'Destinataire',
    mode: {
      message: 'Réponse au client',
      note: 'Note interne',
    } satisfies Record<WritingKind, string>,
    clientLabel: 'Votre message à l’équipe',
    placeholder: {
      message: (client: string) => `Répondre à ${client}…`,
      note: 'Écrire pour l’équipe seulement. Le client ne verra rien.',
      client: 'Écrire à l’équipe Vigidev…',
    },
    submit: {
      message: 'Envoyer au client',
      note: 'Ajouter la note interne',
      client: 'Envoyer',
      reopen: 'Envoyer et rouvrir',
      anyway: 'Envoyer quand même',
      armed: 'Partira avec les fichiers…',
    },
    kept: 'Brouillon enregistré',
    notKept: 'Brouillon non enregistré : ce navigateur refuse de le garder.',
    required: 'Écrivez un message.',
    requiredWithFiles: 'Écrivez un mot pour accompagner vos fichiers.',
    tooLong: (max: string) => `Le message doit avoir au plus ${max} caractères.`,
    filesBlocked: 'Retirez ou renvoyez les fichiers signalés.',
    filesRefused: (count: number) =>
      count > 1
        ? `Rien n’est parti : ${count} fichiers ont été refusés. Retirez-les, puis envoyez de nouveau.`
        : 'Rien n’est parti : un fichier a été refusé. Retirez-le, puis envoyez de nouveau.',
    mismatch:
      'Une première version de ce message était déjà arrivée. Regardez la discussion avant d’envoyer celle-ci en plus.',
    newsTitle: (count: number) =>
      count > 1
        ? `${count} nouveautés pendant que vous écriviez`
        : 'Du nouveau pendant que vous écriviez',
    newsBy: (name: string) => `${name} :`,
    newsShow: 'Voir dans la discussion',
    waitingForClient: 'Votre réponse remettra le ticket en cours.',
    resolved: 'L’équipe indique que c’est résolu.',
    confirm: 'Confirmer la résolution',
    reopen: 'Ce n’est pas réglé : rouvrir le ticket',
    closed:
      'Ce ticket est clôturé. Vous pouvez encore y écrire ; pour un nouveau souci, ouvrez un nouveau ticket.',
    shortcut: 'Ctrl + Entrée pour envoyer',
  },

  history: {
    filterLabel: 'Afficher',
    filters: {
      all: 'Tout',
      written: 'Messages et notes',
      status: 'Statuts et priorités',
      people: 'Responsables et partages',
      files: 'Fichiers',
    } satisfies Record<HistoryFilter, string>,
    filtersForClient: { written: 'Messages', people: 'Responsables' },
    created: (name: string) => `${name} a ouvert le ticket`,
    message: (name: string) => `${name} a écrit un message`,
    note: (name: string) => `${name} a ajouté une note interne`,
    moved: (name: string, from: string, to: string) =>
      `${name} a fait passer le ticket de « ${from} » à « ${to} »`,
    files: (count: number) => (count > 1 ? `${count} fichiers joints` : '1 fichier joint'),
    internal: 'interne',
    empty: 'Rien de tel dans ce qui est affiché.',
    partly: 'Les actions plus anciennes ne sont pas encore affichées.',
  },

  asClient: {
    show: 'Voir comme le client',
    title: (client: string) => `Ce que voit ${client}`,
    text: 'Les documents mêmes de son portail, en direct : sans notes internes ni ce qui reste dans l’équipe.',
    leave: 'Revenir à la vue de l’équipe',
    absent: 'Ce ticket n’apparaît pas dans le portail du client.',
  },
};
