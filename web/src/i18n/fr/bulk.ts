/** Acts on several tickets at once. */
export const frBulk = {
  label: 'Action sur la sélection',
  selected: (count: number) =>
    count > 1 ? `${count} tickets sélectionnés` : `${count} ticket sélectionné`,
  take: 'Prendre',
  rank: 'Changer la priorité',
  move: 'Changer le statut',
  clear: 'Désélectionner',
  ranked: (priority: string) => `Passer en priorité « ${priority} »`,
  moved: (status: string) => `Passer à « ${status} »`,
  progress: (done: number, all: number) => `${done} sur ${all}…`,
  allDone: (count: number) => (count > 1 ? `${count} tickets à jour.` : 'Le ticket est à jour.'),
  someFailed: (done: number, failed: number) =>
    `${done} à jour, ${failed} en échec. Rien d’autre n’a changé.`,
  waiting: 'En attente',
  busy: 'Envoi en cours…',
  done: 'Fait',
  failed: 'Échec',
  finish: 'Terminer',
  retry: 'Réessayer les échecs',
};
