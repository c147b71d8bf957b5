import { CircleUserRound, type IconNode, Inbox, UserRoundX } from 'lucide';
import { teamListPath } from '../../domain/teamView';
import { t } from '../../i18n';
import { Icon } from '../Icon/Icon';

interface Item {
  readonly href: string;
  readonly text: string;
  readonly icon: IconNode;
}

interface Group {
  readonly title: string | null;
  readonly items: readonly Item[];
}

const TICKETS: Group = {
  title: null,
  items: [{ href: '/tickets', text: t.nav.tickets, icon: Inbox }],
};

const VIEWS: Group = {
  title: t.nav.views,
  items: [
    {
      href: teamListPath({ view: 'miens', status: null }),
      text: t.tickets.views.miens,
      icon: CircleUserRound,
    },
    {
      href: teamListPath({ view: 'sans-responsable', status: null }),
      text: t.tickets.views['sans-responsable'],
      icon: UserRoundX,
    },
  ],
};

interface Props {
  readonly staff: boolean;
  readonly url: string;
}

/** The ways to the screens that this person has; on a phone the brand leads home and this stays away. */
export function Rail({ staff, url }: Props) {
  return (
    <nav aria-label={t.mainNavigation} class="max-md:hidden">
      {(staff ? [TICKETS, VIEWS] : [TICKETS]).map((group) => (
        <div key={group.title ?? ''}>
          {group.title && (
            <p id="rail-views" class="px-2.5 pt-4 pb-1 text-tiny font-semibold text-muted">
              {group.title}
            </p>
          )}
          <ul class="grid gap-0.5" aria-labelledby={group.title ? 'rail-views' : undefined}>
            {group.items.map((item) => (
              <li key={item.href}>
                <a
                  href={item.href}
                  aria-current={item.href === url ? 'page' : undefined}
                  class="flex items-center gap-2.5 rounded-control px-2.5 py-[7px] leading-snug text-text no-underline hover:bg-sunken aria-[current]:bg-accent-weak aria-[current]:font-semibold aria-[current]:text-accent-text"
                >
                  <Icon node={item.icon} />
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
