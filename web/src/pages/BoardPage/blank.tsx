import type { ColumnHead } from '../../components/Board/Board';
import { Button } from '../../components/Button/Button';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { LiveColumn } from '../../state/useColumn';

/** What a column of the board says while it shows no card. */
export function blankOf({ live, more }: Omit<LiveColumn, 'count'>): ColumnHead['blank'] {
  switch (live.kind) {
    case 'loading':
      return 'loading';
    case 'refused':
      return t.tickets.refused;
    case 'failed':
      return (
        <div role="alert" class="grid justify-items-start gap-2 px-1 text-small">
          {team.board.failed}
          <Button onClick={live.retry}>{t.retry}</Button>
        </div>
      );
    case 'ready':
      if (live.fromCache) return 'loading';
      return (
        <p class="px-1 py-2 text-small text-muted">
          {/* What a filter keeps may lie among those that were not looked at. */}
          {more ? team.board.emptySoFar : team.board.empty}
        </p>
      );
  }
}
