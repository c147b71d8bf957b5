/** The views of a ticket: what is said, and all that happened. */
export const TICKET_TABS = ['discussion', 'historique'] as const;
export type TicketTab = (typeof TICKET_TABS)[number];

/** The tab that an address asks for. */
export function tabOf(query: Readonly<Record<string, string>>): TicketTab {
  return query.onglet === 'historique' ? 'historique' : 'discussion';
}

/** Whether an address asks for what the Client sees. */
export function asksForClientView(query: Readonly<Record<string, string>>): boolean {
  return query.vue === 'client';
}

/** The address of a ticket, with one of its tabs; `asClient` for what the Client sees. */
export function ticketPath(ref: string, tab: TicketTab, asClient: boolean): string {
  const query = new URLSearchParams({
    ...(asClient ? { vue: 'client' } : {}),
    ...(tab === 'discussion' ? {} : { onglet: tab }),
  }).toString();
  return query ? `/tickets/${ref}?${query}` : `/tickets/${ref}`;
}

/** The address of a ticket as its Client sees it. */
export function clientViewPath(ref: string): string {
  return ticketPath(ref, 'discussion', true);
}
