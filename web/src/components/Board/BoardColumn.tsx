import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Status } from '../../domain/ticket';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { team } from '../../i18n/team';
import { compact } from '../../state/density';
import { drag } from '../../state/drag/drag';
import { useDropTarget } from '../../state/drag/useDrag';
import { Button } from '../Button/Button';
import { StatusLabel } from '../StatusLabel/StatusLabel';

interface Props {
  readonly status: Status;
  /** How many tickets it holds, shown or not; null while unknown. */
  readonly count: number | null;
  /** What to know of a column that does not hold all. */
  readonly hint?: ComponentChildren;
  /** Asks for more of it; absent when all is there. */
  readonly onMore: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** So near to its end, scrolling asks for more. */
const NEAR_END_PX = 160;

/** One step of the workflow: a card can be dropped where it may go, and other columns fade meanwhile. */
export function BoardColumn({ status, count, hint, onMore, children }: Props) {
  const column = useRef<HTMLElement>(null);
  useDropTarget(column, status);
  return (
    <section
      ref={column}
      data-column={status}
      aria-labelledby={`column-${status}`}
      class={`relative flex min-h-0 min-w-0 snap-start scroll-mx-4 flex-col rounded-card border bg-sunken transition-opacity duration-100 ${look(status)}`}
    >
      <header class="flex items-center justify-between gap-2 px-3 pt-2.5 pb-1.5">
        <h2 id={`column-${status}`}>
          <StatusLabel status={status} />
        </h2>
        <p class="text-small text-muted tabular-nums" data-testid={`count-${status}`}>
          {count !== null && (
            <>
              <span aria-hidden="true">{countFormat.format(count)}</span>
              <span class="sr-only">{team.board.count(count)}</span>
            </>
          )}
        </p>
      </header>
      <div
        class={`grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start overflow-y-auto overscroll-y-contain px-2 pt-0.5 pb-2 ${compact.value ? 'gap-1' : 'gap-2'}`}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (scrollTop + clientHeight > scrollHeight - NEAR_END_PX) onMore?.();
        }}
      >
        {children}
        {onMore && (
          <Button look="quiet" class="text-small" onClick={onMore}>
            {t.tickets.showMore}
          </Button>
        )}
        {hint && <p class="px-1 text-small text-muted">{hint}</p>}
      </div>
    </section>
  );
}

/** How it looks while a card is dragged. */
function look(status: Status): string {
  const dragged = drag.value;
  if (!dragged || dragged.from === status) return 'border-line';
  if (dragged.over === status) return 'border-accent bg-accent-weak outline-2 outline-accent';
  return dragged.targets.includes(status)
    ? 'border-dashed border-accent'
    : 'border-line opacity-45';
}
