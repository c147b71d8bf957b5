import { useState } from 'preact/hooks';
import { AssignDialog } from '../../components/AssignDialog/AssignDialog';
import { MoveDialog } from '../../components/MoveDialog/MoveDialog';
import { TicketActions } from '../../components/TicketActions/TicketActions';
import { actionsFor } from '../../domain/actions';
import { type Account, isStaff, type Person } from '../../domain/people';
import type { Transition } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import { isStaffTicket, type PortalTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { giveTicket, moveTicket } from '../../state/ticketChanges';
import { useTeam } from '../../state/useProjects';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  readonly pending: boolean;
  /** Told of each refusal, and of its end when another action begins. */
  readonly onProblem: (problem: Problem | null) => void;
}

/** The actions of this person on this ticket, with the questions that they ask. */
export function ActionPanel({ account, ticket, pending, onProblem }: Props) {
  const [dialog, setDialog] = useState<Transition | 'assign' | null>(null);
  const forStaff = isStaff(account.role);
  const team = useTeam(dialog === 'assign');
  const allowed = actionsFor(account, ticket);

  const report = async (outcome: Promise<Problem | null>): Promise<Problem | null> => {
    onProblem(null);
    const problem = await outcome;
    onProblem(problem);
    return problem;
  };
  const give = (person: Person | null) => {
    if (isStaffTicket(ticket)) void report(giveTicket(ticket, person));
  };
  const close = () => setDialog(null);

  if (!Object.values(allowed).some((offer) => (Array.isArray(offer) ? offer.length > 0 : offer))) {
    const waitsForTeam = ticket.status !== 'closed' && ticket.status !== 'waiting_for_client';
    return waitsForTeam ? (
      <p class="rounded-card border border-line bg-surface p-3.5 text-small text-muted shadow-card">
        {t.ticket.noAction}
      </p>
    ) : null;
  }
  return (
    <>
      <TicketActions
        allowed={allowed}
        forStaff={forStaff}
        busy={pending}
        onTake={() => give({ uid: account.uid, name: account.displayName })}
        onRelease={() => give(null)}
        onAssign={() => setDialog('assign')}
        onMove={setDialog}
      />
      {dialog === 'assign' && <AssignDialog team={team} onAssign={give} onClose={close} />}
      {dialog && dialog !== 'assign' && (
        <MoveDialog
          uid={account.uid}
          ticketRef={ticket.ref}
          transition={dialog}
          forStaff={forStaff}
          onMove={(message) => report(moveTicket(ticket, dialog.to, message))}
          onClose={close}
        />
      )}
    </>
  );
}
