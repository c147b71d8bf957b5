import { Menu, ShieldCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Account } from '../../domain/people';
import { can } from '../../domain/policy';
import { t } from '../../i18n';
import { connection } from '../../state/connection';
import { useWaitingCount } from '../../state/useUsers';
import { AccountMenu } from '../AccountMenu/AccountMenu';
import { Announcer } from '../Announcer/Announcer';
import { ConnectionBadge } from '../ConnectionBadge/ConnectionBadge';
import { GlobalKeys } from '../GlobalKeys/GlobalKeys';
import { Icon } from '../Icon/Icon';
import { Lazy } from '../Lazy/Lazy';
import { PaletteButton } from '../PaletteButton/PaletteButton';
import { Rail } from './Rail';
import { WaitingBadge } from './WaitingBadge';

interface Props {
  readonly account: Account;
  /** The address that is open, to mark it in the rail. */
  readonly url: string;
  readonly children: ComponentChildren;
}

/** What surrounds every screen of a signed-in person: a rail where there is room, a bar on a phone. */
export function AppShell({ account, url, children }: Props) {
  const waiting = useWaitingCount(can(account.role, 'manage_clients_and_users'));
  return (
    <div class="min-h-dvh print:block! md:grid md:grid-cols-[220px_minmax(0,1fr)]">
      <a
        href="#main"
        class="fixed top-2 left-2 print:hidden z-50 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t.skipToContent}
      </a>
      <header class="z-20 print:hidden! border-line bg-surface sticky top-0 max-md:border-b max-md:px-4 max-md:py-2 md:flex md:h-dvh md:flex-col md:items-stretch md:gap-0.5 md:overflow-y-auto md:border-r md:px-3 md:py-4">
        <div class="flex items-center gap-3 md:contents">
          <button
            type="button"
            popovertarget="main-navigation"
            class="relative -ml-1.5 grid size-9 shrink-0 place-items-center rounded-control hover:bg-sunken md:hidden"
          >
            <span class="sr-only">{t.nav.menu}</span>
            <Icon node={Menu} size={20} />
            {waiting > 0 && (
              <span class="absolute -top-0.5 -right-0.5">
                <WaitingBadge count={waiting} />
              </span>
            )}
          </button>
          <a
            href="/tickets"
            class="flex items-center gap-2.5 rounded-control font-[650] tracking-tight text-text no-underline md:mb-3 md:px-2 md:py-1"
          >
            <span class="grid size-[26px] place-items-center rounded-[7px] bg-accent text-on-accent">
              <Icon node={ShieldCheck} />
            </span>
            <span class="max-[26rem]:sr-only">{t.product}</span>
          </a>
          <PaletteButton />
          <Rail role={account.role} url={url} waiting={waiting} />
          <div class="ml-auto md:mt-auto md:ml-0 md:px-2.5 md:py-2">
            <ConnectionBadge />
          </div>
          <AccountMenu account={account} />
        </div>
        <Lazy placeholder={null} load={loadOutdatedNotice} props={{}} />
      </header>
      <main id="main" tabIndex={-1} class="min-w-0 outline-none">
        {connection.value === 'offline' && (
          <p class="border-b border-line bg-note px-4 py-2 text-small text-note-text md:px-7">
            {t.offlineHint}
          </p>
        )}
        {children}
      </main>
      <GlobalKeys account={account} />
      <Announcer />
    </div>
  );
}

/** A page goes on without it. */
const loadOutdatedNotice = () =>
  import('../OutdatedNotice/OutdatedNotice').then(
    ({ OutdatedNotice }) => OutdatedNotice,
    () => () => null,
  );
