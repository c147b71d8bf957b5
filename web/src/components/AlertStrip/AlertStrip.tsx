import { useEffect, useState } from 'preact/hooks';
import { ALERTS_FIRST, ALERTS_MOST } from '../../domain/alert';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import { useStill } from '../../state/drag/useStill';
import { useAlerts } from '../../state/useAlerts';
import { isTold } from '../../state/useLive';
import { useTaking } from '../../state/useTaking';
import { AlertRows } from './AlertRows';

interface Props {
  readonly account: Account;
  /** It is known how much room they take. */
  readonly onTold?: (told: true) => void;
  readonly class?: string;
}

/** The urgent tickets that nobody took, live; nothing at all while there is none. */
export function AlertStrip({ account, onTold, class: className = '' }: Props) {
  const [most, setMost] = useState(ALERTS_FIRST);
  const live = useStill(useAlerts(most));
  const told = isTold(live);
  useEffect(() => {
    if (told) onTold?.(told);
  }, [told, onTold]);
  const { taken, refused, take } = useTaking({ uid: account.uid, name: account.displayName });
  return (
    <AlertRows
      class={className}
      alerts={live.kind === 'ready' ? live.value.filter(({ ref }) => !taken.has(ref)) : []}
      whole={live.kind === 'ready' && live.value.length <= most}
      most={most}
      onAll={() => setMost(ALERTS_MOST)}
      known={live.kind === 'ready' && !live.fromCache}
      onRetry={live.kind === 'failed' ? live.retry : null}
      refused={refused}
      onTake={can(account.role, 'assign_to_self') ? take : null}
    />
  );
}
