import { UserRoundCheck } from 'lucide';
import type { UrgentAlert } from '../../domain/alert';
import { team } from '../../i18n/team';
import { Age } from '../Age/Age';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly alert: UrgentAlert;
  /** Null for those who may not. */
  readonly onTake: (() => void) | null;
}

const words = team.alerts;

/** One urgent ticket, the way to it, and taking it. */
export function AlertRow({ alert: { ref, title, clientName, projectName, since }, onTake }: Props) {
  return (
    <li
      data-alert={ref}
      class="flex items-center gap-x-3 py-1 text-[0.92rem] max-lg:flex-wrap sm:pl-7"
    >
      <a
        href={`/tickets/${ref}`}
        class="min-w-0 font-semibold text-text underline max-lg:grow max-lg:basis-full lg:truncate"
      >
        <span class="font-mono text-small font-normal">{ref}</span> <bdi>{title}</bdi>
      </a>
      <span class="min-w-0 grow truncate text-small text-muted max-lg:basis-full">
        <bdi>{clientName}</bdi> · <bdi>{projectName}</bdi>
      </span>
      <span class="shrink-0 text-small text-muted max-lg:grow">
        {words.since} <Age at={since} />
      </span>
      {onTake && (
        <Button
          label={words.takeLabel(ref)}
          class="min-h-8! shrink-0 py-0.5! text-small"
          onClick={onTake}
        >
          <Icon node={UserRoundCheck} size={14} />
          {words.take}
        </Button>
      )}
    </li>
  );
}
