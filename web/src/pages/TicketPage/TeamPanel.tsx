import { useState } from 'preact/hooks';
import { Avatar } from '../../components/Avatar/Avatar';
import { Button } from '../../components/Button/Button';
import { ShareDialog } from '../../components/ShareDialog/ShareDialog';
import { type HelperRole, sharesWith } from '../../domain/actions';
import type { Account } from '../../domain/people';
import type { Problem } from '../../domain/problem';
import type { StaffTicket } from '../../domain/ticket';
import { team } from '../../i18n/team';
import { announce } from '../../state/announcer';
import { shareTicket } from '../../state/ticketChanges';
import { useTeam } from '../../state/useProjects';
import { DuplicateQuestion } from './DuplicateQuestion';

interface Props {
  readonly account: Account;
  readonly ticket: StaffTicket;
  readonly pending: boolean;
  readonly onProblem: (problem: Problem | null) => void;
}

/** Whom the team has asked to look at a ticket, and whom this person may ask. */
export function TeamPanel({ account, ticket, pending, onProblem }: Props) {
  const [question, setQuestion] = useState<HelperRole | 'duplicate' | null>(null);
  const [about, setAbout] = useState(ticket);
  const role = question === 'duplicate' ? null : question;
  const members = useTeam(role !== null);
  const close = () => setQuestion(null);
  const ask = (what: HelperRole | 'duplicate') => {
    setAbout(ticket);
    setQuestion(what);
  };
  return (
    <section
      aria-label={team.sharing.panel}
      class="grid gap-2 rounded-card border border-line bg-surface p-3.5 shadow-card print:hidden"
    >
      {ticket.sharedWith.length > 0 && (
        <div class="grid gap-1.5 text-[0.88rem]">
          <h2 class="text-small font-normal text-muted">{team.sharing.shared}</h2>
          <ul class="grid gap-1.5">
            {ticket.sharedWith.map(({ uid, name }) => (
              <li key={uid} class="flex items-center gap-2">
                <Avatar name={name} team />
                <bdi class="min-w-0 wrap-anywhere">{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="-mx-3 -my-1.5 grid justify-items-start gap-0.5">
        {sharesWith(account.role).map((helper) => (
          <Button key={helper} look="quiet" class="text-left!" onClick={() => ask(helper)}>
            {team.sharing.ask[helper]}
          </Button>
        ))}
        {ticket.status !== 'closed' && (
          <Button look="quiet" class="text-left!" busy={pending} onClick={() => ask('duplicate')}>
            {team.duplicate.ask}
          </Button>
        )}
      </div>
      {role && (
        <ShareDialog
          key={role}
          uid={account.uid}
          ticketRef={ticket.ref}
          role={role}
          team={members}
          onShare={(to, comment, key) => shareTicket(ticket.ref, to, comment, key)}
          onDone={({ name }) => {
            close();
            announce(team.sharing.done(name));
          }}
          onClose={close}
        />
      )}
      {question === 'duplicate' && (
        <DuplicateQuestion
          uid={account.uid}
          ticket={about}
          moved={ticket.version > about.version ? ticket : null}
          onProblem={onProblem}
          onClose={close}
        />
      )}
    </section>
  );
}
