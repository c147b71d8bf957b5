import { LogOut, Settings } from 'lucide';
import type { Account } from '../../domain/people';
import { isStaff } from '../../domain/people';
import { t } from '../../i18n';
import { endSession } from '../../state/session';
import { Avatar } from '../Avatar/Avatar';
import { Icon } from '../Icon/Icon';
import { ThemeSwitch } from '../ThemeSwitch/ThemeSwitch';

/** Who is signed in; opens the choices that concern the person rather than the work. */
export function AccountMenu({ account }: { readonly account: Account }) {
  return (
    <>
      <button
        type="button"
        popovertarget="account-menu"
        class="flex items-center gap-2.5 rounded-control p-1 text-left hover:bg-sunken md:order-2 md:w-full md:px-2.5 md:py-2"
      >
        <Avatar name={account.displayName} team={isStaff(account.role)} />
        <span class="min-w-0 text-small leading-snug max-md:sr-only">
          <span class="sr-only">{t.account.menu} </span>
          <b class="block truncate" dir="auto">
            {account.displayName}
          </b>
          <span class="block truncate text-muted">{t.role[account.role]}</span>
        </span>
      </button>
      <div
        id="account-menu"
        popover="auto"
        class="fixed inset-auto m-0 w-64 rounded-card border border-line bg-raised p-3 text-text shadow-float max-md:top-14 max-md:right-3 md:bottom-16 md:left-3"
      >
        <p class="mb-3 truncate text-small text-muted">{account.email}</p>
        <ThemeSwitch />
        <a
          href="/preferences"
          class="mt-3 flex items-center gap-2.5 border-t border-line px-1 pt-3 pb-2 text-text no-underline hover:text-accent-text"
          onClick={() => document.getElementById('account-menu')?.hidePopover()}
        >
          <Icon node={Settings} />
          {t.account.preferences}
        </a>
        <button
          type="button"
          class="flex w-full items-center gap-2.5 rounded-control px-1 py-1 hover:text-accent-text"
          onClick={() => void endSession()}
        >
          <Icon node={LogOut} />
          {t.signOut}
        </button>
      </div>
    </>
  );
}
