import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { connection } from '../../state/connection';
import type { Live } from '../../state/useLive';
import { Button } from '../Button/Button';
import { EmptyState } from '../EmptyState/EmptyState';
import { Notice } from '../Notice/Notice';
import { SkeletonRows } from '../Skeleton/Skeleton';

interface Props<T> {
  readonly live: Live<readonly T[]>;
  /** How many were asked for: as many back means that there may be more. */
  readonly size?: number;
  /** Asks for more; absent where the list goes on by other means. */
  readonly onMore?: () => void;
  /** What stands in the place of an empty list that the server has confirmed. */
  readonly empty: ComponentChildren;
  readonly skeletons?: number;
  readonly children: (items: readonly T[]) => ComponentChildren;
}

/** A list in each of its states: on its way, there, empty, refused, failed, offline. */
export function LiveList<T>({ live, size = 0, onMore, empty, skeletons = 6, children }: Props<T>) {
  if (live.kind === 'failed') {
    return (
      <Notice title={t.tickets.failed}>
        <Button class="mt-2" onClick={live.retry}>
          {t.retry}
        </Button>
      </Notice>
    );
  }
  if (live.kind === 'refused') return <Notice title={t.tickets.refused}>{null}</Notice>;
  if (live.kind === 'loading') return <SkeletonRows count={skeletons} />;
  if (live.value.length === 0) {
    if (!live.fromCache) return <>{empty}</>;
    // Nothing kept on this device is not the same as nothing.
    if (connection.value === 'offline') return <EmptyState text={t.tickets.offlineEmpty} />;
    return <SkeletonRows count={skeletons} />;
  }
  return (
    <>
      {children(live.value)}
      {onMore && live.value.length >= size && (
        <div class="mt-3 flex justify-center">
          <Button onClick={onMore}>{t.tickets.showMore}</Button>
        </div>
      )}
    </>
  );
}
