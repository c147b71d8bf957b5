const tickets = (count: number) => (count > 1 ? `${count} tickets urgents` : 'Un ticket urgent');

/** The urgent tickets that nobody took. */
export const frAlerts = {
  label: 'Alertes',
  waiting: (count: number, more: boolean) =>
    `${more ? `Plus de ${tickets(count)}` : tickets(count)} ${count > 1 ? 'attendent' : 'attend'} que quelqu’un s’en charge`,
  since: 'depuis',
  take: 'Prendre',
  takeLabel: (ref: string) => `Prendre ${ref}`,
  notTaken: (ref: string) => `${ref} n’a pas été pris`,
  taken: (ref: string) => `${ref} est à vous`,
  raised: (ref: string, title: string) => `Urgent, sans responsable : ${ref}, ${title}`,
  more: (count: number, more: boolean) =>
    more ? `Voir ${count} autres` : count > 1 ? `Voir les ${count} autres` : 'Voir l’autre',
  less: 'Réduire',
  failed: 'Les alertes n’ont pas pu être chargées.',
};
