import { useState } from 'preact/hooks';
import { DuplicateDialog } from '../../components/DuplicateDialog/DuplicateDialog';
import type { Problem } from '../../domain/problem';
import type { StaffTicket } from '../../domain/ticket';
import { t } from '../../i18n';
import { closeAsDuplicate } from '../../state/ticketChanges';
import { useSiblings } from '../../state/useSiblings';

interface Props {
  readonly uid: string;
  /** The ticket as its reader saw it: that is the version an answer names. */
  readonly ticket: StaffTicket;
  /** The ticket as it is by now, if it moved on meanwhile. */
  readonly moved: StaffTicket | null;
  readonly onProblem: (problem: Problem | null) => void;
  readonly onClose: () => void;
}

/** Asks of which ticket this one is a duplicate. */
export function DuplicateQuestion({ uid, ticket, moved, onProblem, onClose }: Props) {
  const [search, setSearch] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const found = useSiblings(ticket, search, uid);
  const mark = async (of: string) => {
    onProblem(null);
    onProblem(await closeAsDuplicate(ticket, of, key));
  };
  return (
    <DuplicateDialog
      search={search}
      onSearch={setSearch}
      found={found}
      clientName={ticket.clientName}
      notice={
        moved && {
          title: t.ticket.movedOn,
          text: t.ticket.changedMeanwhile(t.status[moved.status], moved.assignee?.name ?? null),
        }
      }
      onMark={(of) => void mark(of)}
      onClose={onClose}
    />
  );
}
