import type { UrgentAlert } from '../../domain/alert';
import type { Sink, Teardown } from '../sink';
import { type Document, fields, instant } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';
import { alerts } from './teamQueries';

// The lazily loaded side of ../alerts.ts, which documents each of these.

export async function watchAlerts(
  size: number,
  sink: Sink<readonly UrgentAlert[]>,
): Promise<Teardown> {
  const target = alerts(await openFirestore(), size);
  return subscribeQuery(target, (documents) => documents.map(toAlert), sink);
}

function toAlert(document: Document): UrgentAlert {
  const { title, projectName, clientName, since } = fields(document);
  return { ref: document.id, title, projectName, clientName, since: instant(since) };
}
