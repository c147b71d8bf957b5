import { watchCannedReplies } from '../data/cannedReplies';
import type { CannedReply } from '../domain/cannedReply';
import { type Live, useLive } from './useLive';

export { changeReply, createReply, deleteReply } from '../data/cannedReplies';

/** More texts than that nobody finds their way in. */
const SIZE = 200;

/** The team's texts, by title; read only while they are looked at. */
export function useCannedReplies(looking = true): Live<readonly CannedReply[]> {
  return useLive<readonly CannedReply[]>(
    'canned replies',
    looking ? (sink) => watchCannedReplies(SIZE, sink) : null,
  );
}
