/** The site was published anew while it was open. */
export const frBuild = {
  newer: 'Une nouvelle version est disponible. Vos brouillons sont conservés.',
  reload: 'Recharger',
};
