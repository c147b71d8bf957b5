import type { Status } from '../../domain/ticket';
import { t } from '../../i18n';

/** One hue per step of the workflow, always with its word. */
export const STATUS_COLOUR: Readonly<Record<Status, string>> = {
  new: 'text-new',
  accepted: 'text-accepted',
  in_progress: 'text-progress',
  waiting_for_client: 'text-waiting',
  resolved: 'text-resolved',
  closed: 'text-closed',
};

interface Props {
  readonly status: Status;
  /** Says what the status asks of the client. */
  readonly forClient?: boolean;
}

/** Where a ticket stands. */
export function StatusLabel({ status, forClient = false }: Props) {
  return (
    <span
      class={`inline-flex items-center gap-1.5 align-middle text-small font-semibold whitespace-nowrap ${STATUS_COLOUR[status]}`}
    >
      <span aria-hidden="true" class="size-[9px] rounded-[3px] bg-current" />
      <span>{(forClient ? t.statusForClient : t.status)[status]}</span>
    </span>
  );
}
