/** The board of the team. */
export const frBoard = {
  title: 'Tableau',
  everybody: 'Tous',
  since: 'dans ce statut depuis',
  assignee: (name: string) => `Responsable : ${name}`,
  nobody: 'Sans responsable',
  move: 'Déplacer vers…',
  moveLabel: (ref: string) => `Déplacer ${ref} vers…`,
  count: (count: number) => (count > 1 ? `${count} tickets` : `${count} ticket`),
  empty: 'Aucun ticket',
  emptySoFar: 'Aucun parmi les premiers',
  recent: 'Les 14 derniers jours.',
  all: 'Tout voir',
  keys: 'Flèches pour parcourir, M pour déplacer, Entrée pour ouvrir',
  moving: (ref: string, status: string) => `${ref} : passage à « ${status} » en cours`,
  moved: (ref: string, status: string) => `${ref} est passé à « ${status} »`,
  refused: (ref: string) => `${ref} n’a pas été déplacé`,
  conflict: (status: string) =>
    `Une autre personne l’a changé pendant ce temps : il est à « ${status} ». Votre déplacement n’a pas été appliqué.`,
  conflictBy: (who: string, status: string) =>
    `${who} l’a fait passer à « ${status} » pendant ce temps. Votre déplacement n’a pas été appliqué.`,
  open: 'Ouvrir le ticket',
  dismiss: 'Fermer ce message',
  failed: 'Cette colonne n’a pas pu être chargée.',
};
