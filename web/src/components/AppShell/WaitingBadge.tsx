import { t } from '../../i18n';
import { WAITING_SIZE } from '../../state/useUsers';

/** How many accounts wait for an admin; beyond a first page, that there are more. */
export function WaitingBadge({ count }: { readonly count: number }) {
  const text = count >= WAITING_SIZE ? `${WAITING_SIZE - 1}+` : `${count}`;
  return (
    <span class="grid min-w-5 place-items-center rounded-full bg-accent px-1 text-tiny leading-5 font-semibold text-on-accent tabular-nums">
      <span aria-hidden="true">{text}</span>
      <span class="sr-only">{t.nav.waiting(text)}</span>
    </span>
  );
}
