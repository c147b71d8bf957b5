import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide';
import { t } from '../../i18n';
import { desk } from '../../i18n/desk';
import { ticketRefusalText } from '../../i18n/refusal';
import type { BulkAct, BulkLine } from '../../state/useBulk';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly act: BulkAct;
  readonly lines: readonly BulkLine[];
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

const words = desk.bulk;

/** What came of an act on several tickets: one line for each, failures with their reason. */
export function BulkResults({ act, lines, onRetry, onClose }: Props) {
  const done = lines.filter(({ state }) => state === 'done').length;
  const failed = lines.filter(({ state }) => typeof state === 'object').length;
  const over = done + failed === lines.length;
  return (
    <Dialog title={titleOf(act)} onClose={onClose}>
      <p role="status" class="mb-3 text-muted tabular-nums">
        {summary(lines.length, done, failed)}
      </p>
      <ul class="-mx-1 grid gap-px">
        {lines.map((line) => (
          <Line key={line.ticket.ref} {...line} />
        ))}
      </ul>
      <div class="mt-4 flex flex-wrap justify-end gap-2">
        {over && failed > 0 && <Button onClick={onRetry}>{words.retry}</Button>}
        <Button look="primary" onClick={onClose}>
          {words.finish}
        </Button>
      </div>
    </Dialog>
  );
}

function Line({ ticket, state }: BulkLine) {
  const problem = typeof state === 'object' ? state.problem : null;
  const looks = problem
    ? ({ node: CircleAlert, text: words.failed, look: 'text-urgent' } as const)
    : state === 'done'
      ? ({ node: Check, text: words.done, look: 'text-ok' } as const)
      : state === 'sending'
        ? ({ node: LoaderCircle, text: words.busy, look: 'text-muted' } as const)
        : ({ node: CircleDashed, text: words.waiting, look: 'text-muted' } as const);
  return (
    <li class="flex gap-2.5 rounded-control px-1 py-1.5">
      <span class={`mt-0.5 ${looks.look}`}>
        <Icon node={looks.node} />
        <span class="sr-only">{looks.text}</span>
      </span>
      <div class="min-w-0 wrap-anywhere">
        <span class="font-mono text-[0.78rem] text-muted">{ticket.ref}</span>{' '}
        <bdi>{ticket.title}</bdi>
        {problem && (
          <p class="text-small font-semibold text-urgent">{ticketRefusalText(problem)}</p>
        )}
      </div>
    </li>
  );
}

function titleOf(act: BulkAct): string {
  switch (act.kind) {
    case 'take':
      return t.ticket.take;
    case 'rank':
      return words.ranked(t.priority[act.priority]);
    case 'move':
      return words.moved(t.status[act.to]);
  }
}

function summary(all: number, done: number, failed: number): string {
  if (done + failed < all) return words.progress(done + failed, all);
  return failed === 0 ? words.allDone(done) : words.someFailed(done, failed);
}
