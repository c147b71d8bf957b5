import { CopyCheck } from 'lucide';
import { team } from '../../i18n/team';
import { Icon } from '../Icon/Icon';

/** Where the same is being worked on: for the team and for the Client alike. */
export function DuplicateBanner({ of }: { readonly of: string }) {
  return (
    <p class="flex items-start gap-2 rounded-control border border-line bg-surface px-3.5 py-2 text-small">
      <Icon node={CopyCheck} class="mt-0.5 text-muted" />
      <span>
        {team.duplicate.banner}{' '}
        <a class="font-semibold text-accent-text underline" href={`/tickets/${of}`}>
          {of}
        </a>
        {team.duplicate.bannerEnd}
      </span>
    </p>
  );
}
