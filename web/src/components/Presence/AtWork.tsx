import { useState } from 'preact/hooks';
import type { Presence } from '../../domain/presence';
import { t } from '../../i18n';
import { team } from '../../i18n/team';
import type { Live } from '../../state/useLive';
import { useOthersAtWork } from '../../state/usePresence';
import { Avatar } from '../Avatar/Avatar';
import { Button } from '../Button/Button';

/** « L’équipe en ce moment »: who is at work on what, read once it is opened. */
export function AtWork({ uid }: { readonly uid: string }) {
  const [open, setOpen] = useState(false);
  const live = useOthersAtWork(uid, open);
  return (
    <details
      class="rounded-card border border-line bg-surface text-small shadow-card"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="rounded-card px-3.5 py-2.5 font-[550]">{team.presence.team}</summary>
      <div class="px-3.5 pb-3">{open && <AtWorkList live={live} />}</div>
    </details>
  );
}

/** Everybody who is on a ticket, and on which. */
export function AtWorkList({ live }: { readonly live: Live<readonly Presence[]> }) {
  switch (live.kind) {
    case 'loading':
      return <p class="text-muted">{t.loading}</p>;
    case 'refused':
      return <p class="text-muted">{t.tickets.refused}</p>;
    case 'failed':
      return (
        <div role="alert" class="grid justify-items-start gap-2">
          {team.presence.failed}
          <Button onClick={live.retry}>{t.retry}</Button>
        </div>
      );
    case 'ready':
      if (live.value.length === 0) return <p class="text-muted">{team.presence.alone}</p>;
      return (
        <ul class="grid gap-2">
          {live.value.map(({ ref, uid, name, state }) => (
            <li key={`${ref}_${uid}`} class="flex items-center gap-2">
              <Avatar name={name} team />
              <span class="min-w-0 wrap-anywhere">
                <bdi>{name}</bdi>{' '}
                <span class="text-muted">
                  {state === 'writing' ? team.presence.writingOther : team.presence.viewingOther}
                </span>{' '}
                <a
                  class="font-mono text-[0.8rem] whitespace-nowrap text-accent-text"
                  href={`/tickets/${ref}`}
                >
                  {ref}
                </a>
              </span>
            </li>
          ))}
        </ul>
      );
  }
}
