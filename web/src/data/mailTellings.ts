import { MAIL_KINDS } from '../domain/mailPreferences';
import { TELLING_STATES, type Telling } from '../domain/mailTelling';
import type { Outcome } from '../domain/problem';
import { send } from './http';

/** What became of the latest mails on a ticket, newest first; for the team. */
export function fetchMailTellings(ref: string): Promise<Outcome<readonly Telling[]>> {
  return send({
    method: 'GET',
    path: `/tickets/${ref}/deliveries`,
    read: (answer) => (answer as { items: Record<string, unknown>[] }).items.flatMap(toTelling),
  });
}

/** Nothing for what a later version tells. */
function toTelling({ event, state, entryId, ...rest }: Record<string, unknown>): Telling[] {
  const kind = MAIL_KINDS.find((known) => known === event);
  const word = TELLING_STATES.find((known) => known === state);
  if (!kind || !word) return [];
  return [
    {
      event: kind,
      state: word,
      entryId: typeof entryId === 'string' ? entryId : null,
      happenedAt: new Date(String(rest.happenedAt)),
      at: new Date(String(rest.at)),
      to: rest.to as Telling['to'],
      reason: typeof rest.reason === 'string' ? rest.reason : null,
    },
  ];
}
