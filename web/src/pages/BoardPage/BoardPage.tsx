import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { AlertStrip } from '../../components/AlertStrip/AlertStrip';
import { Board, type ColumnHead } from '../../components/Board/Board';
import { ButtonLink } from '../../components/Button/Button';
import { Icon } from '../../components/Icon/Icon';
import { MoveDialog } from '../../components/MoveDialog/MoveDialog';
import { SearchBox } from '../../components/SearchBox/SearchBox';
import { boardPath, isRecentOnly, noCards, parseBoardFilter } from '../../domain/board';
import type { Account } from '../../domain/people';
import { teamListPath } from '../../domain/teamView';
import { STATUSES, type Status } from '../../domain/ticket';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { Navigate } from '../../state/location';
import { withOwnChange } from '../../state/ticketChanges';
import { useBoard } from '../../state/useBoard';
import type { LiveColumn } from '../../state/useColumn';
import { useHeading } from '../../state/useHeading';
import { useMoves } from '../../state/useMoves';
import { BoardTools } from './BoardTools';
import { blankOf } from './blank';
import { RefusedMoveNotice } from './RefusedMoveNotice';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
  readonly onNavigate: Navigate;
}

/** `/tableau`: the team's tickets by status, moved from one to the next. */
export function BoardPage({ account, query, onNavigate }: Props) {
  const filter = parseBoardFilter(query);
  const heading = useHeading(team.board.title);
  const { columns, heads } = useBoard(filter, account.uid);
  // Cards that come before the alerts would be pushed down by them, from under the hand.
  const [alerted, setAlerted] = useState(false);
  const { question, refused, ...moves } = useMoves(account);
  return (
    <div class="flex h-[calc(100dvh-3.25rem)] min-h-96 flex-col md:h-dvh">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2.5 px-4 pt-3.5 pb-3 md:px-5">
        <h1 ref={heading} tabIndex={-1}>
          {team.board.title}
        </h1>
        <SearchBox
          class="max-md:order-2 max-md:w-full md:w-72"
          label={t.tickets.search}
          placeholder={t.tickets.searchHint}
          value={filter.search}
          onInput={(search) => onNavigate(boardPath({ ...filter, search }), true)}
        />
        <p class="text-small text-muted max-xl:hidden">{team.board.keys}</p>
        <ButtonLink href="/tickets/nouveau" look="primary" class="ml-auto">
          <Icon node={Plus} />
          {t.nav.newTicket}
        </ButtonLink>
      </div>
      <BoardTools
        views={account.views}
        filter={filter}
        tickets={STATUSES.flatMap((status) => columns[status])}
        onNavigate={onNavigate}
      />
      <AlertStrip account={account} onTold={setAlerted} class="px-4 pb-3 md:px-5" />
      {refused && <RefusedMoveNotice refused={refused} onClose={moves.forget} />}
      <Board
        role={account.role}
        columns={alerted ? columns : noCards()}
        heads={headsOf()}
        isPending={(ticket) => withOwnChange(ticket).pending}
        asking={question !== null}
        onMove={moves.move}
      />
      {question && (
        <MoveDialog
          uid={account.uid}
          ticketRef={question.ticket.ref}
          transition={question.transition}
          forStaff
          onMove={(message) => moves.answer(question, message)}
          onClose={moves.leave}
        />
      )}
    </div>
  );

  function headsOf() {
    return Object.fromEntries(
      STATUSES.map((status) => [status, headOf(status, heads[status])]),
    ) as Record<Status, ColumnHead>;
  }

  function headOf(status: Status, column: LiveColumn): ColumnHead {
    const all = teamListPath({ ...filter, view: 'tous', statuses: [status] });
    return {
      count: column.count,
      onMore: column.more,
      blank: alerted ? blankOf(column) : 'loading',
      hint: isRecentOnly(status) && (
        <>
          {team.board.recent}{' '}
          <a class="text-accent-text underline" href={all}>
            {team.board.all}
          </a>
        </>
      ),
    };
  }
}
