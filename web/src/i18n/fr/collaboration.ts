import type { HelperRole } from '../../domain/actions';

/** What members of the team do together on a ticket. */
export const frCollaboration = {
  events: {
    ranked: (name: string, from: string, to: string) =>
      `${name} a changé la priorité : ${from} → ${to}`,
    rankedTo: (name: string, to: string) => `${name} a changé la priorité : ${to}`,
    sharedWith: (name: string, helper: string) => `${name} a partagé le ticket avec ${helper}`,
    markedDuplicate: (name: string, of: string) =>
      `${name} a marqué le ticket comme doublon de ${of}`,
  },
  priority: {
    label: 'Priorité',
    change: (priority: string) => `${priority}, changer la priorité`,
  },
  sharing: {
    panel: 'Équipe',
    shared: 'Partagé avec',
    ask: {
      developer: 'Partager avec un développeur…',
      admin: 'Partager avec un admin…',
    } satisfies Record<HelperRole, string>,
    title: {
      developer: 'Partager avec un développeur',
      admin: 'Partager avec un admin',
    } satisfies Record<HelperRole, string>,
    with: {
      developer: 'Développeur',
      admin: 'Administrateur',
    } satisfies Record<HelperRole, string>,
    intro: 'Le ticket apparaîtra dans ses « Partagés avec moi ». Le client n’en saura rien.',
    required: 'Choisissez la personne avec qui partager le ticket.',
    comment: 'Commentaire (facultatif)',
    commentHint: 'Ce que vous attendez d’elle. Visible par l’équipe seulement.',
    submit: 'Partager',
    busy: 'Partage en cours…',
    done: (name: string) => `Ticket partagé avec ${name}`,
  },
  duplicate: {
    ask: 'Marquer comme doublon…',
    title: 'Marquer comme doublon',
    intro: (client: string) =>
      `Choisissez le ticket de ${client} qui demande déjà la même chose. Celui-ci sera clôturé, et le client verra lequel suivre.`,
    search: 'Référence ou mots du ticket',
    choose: 'Ticket d’origine',
    required: 'Choisissez le ticket d’origine.',
    none: 'Aucun autre ticket de ce client ne correspond.',
    submit: 'Marquer comme doublon',
    banner: 'Doublon de',
    bannerEnd: ' : la suite se passe là-bas.',
  },
  presence: {
    here: 'Sur ce ticket en ce moment',
    viewing: (name: string) => `${name} consulte ce ticket`,
    writing: (name: string) => `${name} est en train d’écrire`,
    team: 'L’équipe en ce moment',
    alone: 'Personne d’autre n’est sur un ticket.',
    viewingOther: 'consulte',
    writingOther: 'écrit sur',
    failed: 'L’activité de l’équipe n’a pas pu être chargée.',
  },
};
