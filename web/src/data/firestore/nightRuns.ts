import type { NightRun } from '../../domain/nightRun';
import type { Sink, Teardown } from '../sink';
import { type Document, fields, instant } from './mappers';
import { openFirestore } from './open';
import { subscribeQuery } from './subscribe';
import { nightRuns } from './teamQueries';

// The lazily loaded side of ../figures.ts, which documents each of these.

export async function watchNightRuns(
  size: number,
  sink: Sink<readonly NightRun[]>,
): Promise<Teardown> {
  const target = nightRuns(await openFirestore(), size);
  return subscribeQuery(target, (documents) => documents.map(toNightRun), sink);
}

function toNightRun(document: Document): NightRun {
  const { at, state, parts, later } = fields(document);
  return {
    id: document.id,
    at: instant(at),
    state,
    parts: [...(parts ?? []), ...(later ? [later] : [])],
  };
}
