import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Columns, cardAfter } from '../../domain/board';
import type { Role } from '../../domain/people';
import { transitionsFrom } from '../../domain/policy';
import { STATUSES, type StaffTicket, type Status } from '../../domain/ticket';
import { team } from '../../i18n/team';
import { drag } from '../../state/drag/drag';
import { Menu } from '../Menu/Menu';
import { SkeletonRows } from '../Skeleton/Skeleton';
import { StatusLabel } from '../StatusLabel/StatusLabel';
import { BoardCard } from './BoardCard';
import { BoardColumn } from './BoardColumn';
import { focusCard, useKeptCard } from './useKeptCard';

/** What is known of a column besides its cards. */
export interface ColumnHead {
  /** How many tickets it holds, shown or not; null while unknown. */
  readonly count: number | null;
  /** Asks for more of it; absent when all is there. */
  readonly onMore: (() => void) | undefined;
  /** What stands for cards that are not there: on their way, none, failed. */
  readonly blank: 'loading' | ComponentChildren;
  readonly hint?: ComponentChildren;
}

interface Props {
  readonly role: Role;
  readonly columns: Columns;
  readonly heads: Readonly<Record<Status, ColumnHead>>;
  readonly isPending: (ticket: StaffTicket) => boolean;
  /** A question about a move is open over the board. */
  readonly asking: boolean;
  readonly onMove: (ticket: StaffTicket, to: Status) => void;
}

/** All columns side by side; on a phone one after the other. The tab key leads from column to column, arrows over the cards, `m` opens a card's menu. */
export function Board({ role, columns, heads, isPending, asking, onMove }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ ticket: StaffTicket; anchor: HTMLElement } | null>(null);
  useKeptCard(board, current, asking);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (menu || event.ctrlKey || event.metaKey || event.altKey) return;
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    const next = cardAfter(columns, card?.dataset.card ?? current ?? '', key);
    const opener = key === 'm' ? card?.querySelector<HTMLElement>('[aria-haspopup]') : null;
    if (!next && !opener) return;
    event.preventDefault();
    if (next) focusCard(board, next);
    opener?.click();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links within
    <div
      ref={board}
      data-board
      // It keeps the keyboard's place while a card is on its way from one column to the next.
      tabIndex={-1}
      class={`grid min-h-72 grow outline-none auto-cols-[minmax(min(84vw,20rem),1fr)] grid-flow-col gap-2.5 overflow-x-auto overscroll-x-contain px-4 pb-3 max-md:gap-3 md:auto-cols-[minmax(11.75rem,1fr)] md:px-5 ${drag.value ? '' : 'max-md:snap-x max-md:snap-mandatory'}`}
      onKeyDown={onKeyDown}
      onFocusCapture={({ target }) => {
        const card = target instanceof Element && target.closest<HTMLElement>('[data-card]');
        if (card) setCurrent(card.dataset.card ?? null);
      }}
    >
      {STATUSES.map((status) => {
        const head = heads[status];
        const targets = transitionsFrom(status, role).map(({ to }) => to);
        // One in each column: what scrolls must be within reach of the tab key.
        const tabStop = columns[status].find(({ ref }) => ref === current) ?? columns[status][0];
        return (
          <BoardColumn
            key={status}
            status={status}
            count={head.count}
            hint={head.hint}
            onMore={head.onMore}
          >
            {columns[status].length === 0 && blank(head.blank)}
            <ul aria-labelledby={`column-${status}`} class="contents">
              {columns[status].map((ticket) => {
                const pending = isPending(ticket);
                return (
                  <BoardCard
                    key={ticket.ref}
                    ticket={ticket}
                    // What is on its way must arrive before it goes on.
                    targets={pending ? [] : targets}
                    pending={pending}
                    tabStop={ticket === tabStop}
                    onMove={onMove}
                    onMenu={(about, anchor) => setMenu({ ticket: about, anchor })}
                  />
                );
              })}
            </ul>
          </BoardColumn>
        );
      })}
      {menu && (
        <Menu
          label={team.board.moveLabel(menu.ticket.ref)}
          anchor={menu.anchor}
          items={transitionsFrom(menu.ticket.status, role).map(({ to }) => ({
            key: to,
            content: <StatusLabel status={to} />,
          }))}
          onChoose={(to) => onMove(menu.ticket, to)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

function blank(what: ColumnHead['blank']): ComponentChildren {
  return what === 'loading' ? <SkeletonRows count={3} /> : what;
}
