import type { Role } from '../../domain/people';
import { t } from '../../i18n';
import { Icon } from '../Icon/Icon';
import { isCurrent, railGroups } from './railGroups';
import { WaitingBadge } from './WaitingBadge';

interface Props {
  readonly role: Role;
  readonly url: string;
  /** How many accounts wait, for an admin. */
  readonly waiting: number;
}

/** The ways to the screens that this person has: beside them where there is room, opened by a button on a phone. */
export function Rail({ role, url, waiting }: Props) {
  return (
    <nav
      id="main-navigation"
      popover="auto"
      aria-label={t.mainNavigation}
      class="text-text max-md:fixed max-md:inset-x-3 max-md:top-14 max-md:bottom-auto max-md:m-0 max-md:w-auto max-md:max-w-80 max-md:rounded-card max-md:border max-md:border-line max-md:bg-raised max-md:p-2 max-md:shadow-float md:static md:-m-1.5 md:block md:size-auto md:min-h-40 md:overflow-y-auto md:bg-transparent md:p-1.5"
    >
      {railGroups(role).map(({ id, title, items }) => (
        <div key={id}>
          {title && (
            <p id={`rail-${id}`} class="px-2.5 pt-4 pb-1 text-tiny font-semibold text-muted">
              {title}
            </p>
          )}
          <ul class="grid gap-0.5" aria-labelledby={title ? `rail-${id}` : undefined}>
            {items.map((item) => (
              <li key={item.href}>
                <a
                  href={item.href}
                  onClick={close}
                  aria-current={isCurrent(item, url) ? 'page' : undefined}
                  class="flex items-center gap-2.5 rounded-control px-2.5 py-[7px] leading-snug text-text no-underline hover:bg-sunken max-md:py-2.5 aria-[current]:bg-accent-weak aria-[current]:font-semibold aria-[current]:text-accent-text"
                >
                  <Icon node={item.icon} />
                  <span class="grow">{item.text}</span>
                  {item.countsWaiting && waiting > 0 && <WaitingBadge count={waiting} />}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** On a phone it stands over the screen that it leads to. */
function close() {
  document.getElementById('main-navigation')?.hidePopover?.();
}
