import { useRef, useState } from 'preact/hooks';
import { AssignDialog } from '../../components/AssignDialog/AssignDialog';
import type { DialogNotice } from '../../components/Dialog/Dialog';
import { MoveDialog } from '../../components/MoveDialog/MoveDialog';
import { TicketActions } from '../../components/TicketActions/TicketActions';
import { actionsFor, offersNothing } from '../../domain/actions';
import { type Account, isStaff, type Person } from '../../domain/people';
import type { Transition } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import { isStaffTicket, type PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { giveTicket, moveTicket } from '../../state/ticketChanges';
import { useKeptFocus } from '../../state/useKeptFocus';
import { usePageCommand } from '../../state/usePageCommand';
import { useTeam } from '../../state/useProjects';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  readonly pending: boolean;
  /** Why the last action did not take place. */
  readonly refusal: string | null;
  /** Told of each refusal, and of its end when another action begins. */
  readonly onProblem: (problem: Problem | null) => void;
}

/** A question that is open, about the ticket as its reader saw it: that is the version an answer names. */
interface Question {
  readonly about: Transition | 'assign';
  readonly seen: PortalTicket;
  /** It was answered and refused, and came back with its text. */
  readonly refused: boolean;
}

/** The actions of this person on this ticket, with the questions that they ask. */
export function ActionPanel({ account, ticket, pending, refusal, onProblem }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area);
  const forStaff = isStaff(account.role);
  const team = useTeam(question?.about === 'assign');

  const report = async (outcome: Promise<Problem | null>): Promise<Problem | null> => {
    onProblem(null);
    const problem = await outcome;
    onProblem(problem);
    return problem;
  };
  const give = (seen: PortalTicket, person: Person | null) => {
    if (isStaffTicket(seen)) void report(giveTicket(seen, person));
  };
  const move = async (about: Transition, seen: PortalTicket, message: string) => {
    const problem = await report(moveTicket(seen, about.to, message));
    // Words that did not arrive come back to their author, beside what the ticket is now.
    if (problem && message.trim()) {
      const current = { ...seen, ...problem.current };
      setQuestion((open) => open ?? { about, seen: current, refused: true });
    }
    return problem;
  };
  usePageCommand('take', actionsFor(account, ticket).take && !pending, () =>
    give(ticket, { uid: account.uid, name: account.displayName }),
  );
  const ask = (about: Question['about']) => setQuestion({ about, seen: ticket, refused: false });
  const close = () => setQuestion(null);
  const notice = question && noticeOf(question, ticket, refusal);

  return (
    <div ref={area} class="contents print:hidden!">
      {offers()}
      {/* A question stays open with its text even when the action is not offered any more. */}
      {question?.about === 'assign' && (
        <AssignDialog
          team={team}
          notice={notice}
          onAssign={(person) => give(question.seen, person)}
          onClose={close}
        />
      )}
      {question && question.about !== 'assign' && (
        <MoveDialog
          uid={account.uid}
          ticketRef={ticket.ref}
          transition={question.about}
          forStaff={forStaff}
          notice={notice}
          onMove={move.bind(null, question.about, question.seen)}
          onClose={close}
        />
      )}
    </div>
  );

  function offers() {
    const allowed = actionsFor(account, ticket);
    if (!offersNothing(allowed)) {
      return (
        <TicketActions
          allowed={allowed}
          forStaff={forStaff}
          busy={pending}
          onTake={() => give(ticket, { uid: account.uid, name: account.displayName })}
          onRelease={() => give(ticket, null)}
          onAssign={() => ask('assign')}
          onMove={ask}
        />
      );
    }
    if (ticket.status === 'closed' || ticket.status === 'waiting_for_client') return null;
    return (
      <p
        tabIndex={-1}
        class="rounded-card border border-line bg-surface p-3.5 text-small text-muted shadow-card"
      >
        {t.ticket.noAction}
      </p>
    );
  }
}

/** What an open question has to say of the ticket that moved on. */
function noticeOf(
  { seen, refused }: Question,
  ticket: PortalTicket,
  refusal: string | null,
): DialogNotice | null {
  if (ticket.version > seen.version) {
    const holder = ticket.assignee?.name ?? null;
    return {
      title: t.ticket.movedOn,
      text: t.ticket.changedMeanwhile(t.status[ticket.status], holder),
    };
  }
  return refused && refusal ? { title: t.ticket.notDone, text: refusal } : null;
}
