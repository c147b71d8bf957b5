import type { Outgoing } from '../../domain/outgoing';
import { type Account, isStaff } from '../../domain/people';
import { t } from '../../i18n';
import { type OutgoingActions, OutgoingMessage } from './OutgoingMessage';

interface Props extends OutgoingActions {
  readonly account: Account;
  readonly outgoing: readonly Outgoing[];
}

/** What its author sent and the thread does not tell yet, in the order of sending. */
export function OutgoingMessages({ account, outgoing, ...actions }: Props) {
  if (outgoing.length === 0) return null;
  const team = isStaff(account.role);
  return (
    <ol>
      {outgoing.map((one) => (
        <li key={one.key} data-testid="outgoing">
          <OutgoingMessage
            {...actions}
            outgoing={one}
            author={account.displayName}
            team={team}
            company={team ? t.ticket.team : ''}
          />
        </li>
      ))}
    </ol>
  );
}
