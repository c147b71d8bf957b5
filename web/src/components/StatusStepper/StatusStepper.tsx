import { STATUSES, type Status } from '../../domain/ticket';
import { t } from '../../i18n';
import { STATUS_COLOUR } from '../StatusLabel/StatusLabel';

const BAR = 'min-w-0 flex-1 border-t-3 pt-1.5 text-tiny leading-tight hyphens-auto';

/** The workflow from left to right, with the step where the ticket stands. Words hide on a phone, bars stay. */
export function StatusStepper({ status }: { readonly status: Status }) {
  const here = STATUSES.indexOf(status);
  return (
    <ol class="flex gap-1" aria-label={t.ticket.steps}>
      {STATUSES.map((step, index) => {
        const current = index === here;
        const look = current
          ? `border-current font-[650] ${STATUS_COLOUR[step]}`
          : index < here
            ? 'border-accent text-text'
            : 'border-line text-muted';
        return (
          <li key={step} class={`${BAR} ${look}`} aria-current={current ? 'step' : undefined}>
            <span class="max-sm:sr-only">{t.status[step]}</span>
          </li>
        );
      })}
    </ol>
  );
}
