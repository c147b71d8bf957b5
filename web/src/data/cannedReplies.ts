import type { CannedReply, ReplyForm } from '../domain/cannedReply';
import type { Outcome } from '../domain/problem';
import { send } from './http';
import { lazily } from './lazily';
import type { Sink, Teardown } from './sink';

const load = () => import('./firestore/cannedReplies');

/** The texts that the team answers with, by title. */
export function watchCannedReplies(size: number, sink: Sink<readonly CannedReply[]>): Teardown {
  return lazily(load, sink, (replies) => replies.watchCannedReplies(size, sink));
}

/** Keeps a new text; the same key twice is one. Answers its id. */
export function createReply(form: ReplyForm, idempotencyKey: string): Promise<Outcome<string>> {
  return send({
    method: 'POST',
    path: '/canned-replies',
    body: { title: form.title.trim(), body: form.body.trim() },
    idempotencyKey,
    read: (answer) => String((answer as { id?: unknown }).id),
  });
}

/** Changes what of a text is given. */
export function changeReply(id: string, change: Partial<ReplyForm>): Promise<Outcome<null>> {
  const { title, body } = change;
  return send({
    method: 'PATCH',
    path: `/canned-replies/${id}`,
    body: {
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(body === undefined ? {} : { body: body.trim() }),
    },
    read: () => null,
  });
}

/** Forgets a text for the whole team. */
export function deleteReply(id: string): Promise<Outcome<null>> {
  return send({
    method: 'DELETE',
    path: `/canned-replies/${id}`,
    read: () => null,
  });
}
