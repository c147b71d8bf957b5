import type { ComponentChildren } from 'preact';
import { type Invitation, stands } from '../../domain/invitation';
import { t } from '../../i18n';
import { dateText } from '../../i18n/dates';
import { org } from '../../i18n/organisation';
import { now } from '../../state/clock';
import { BounceLine } from '../BounceLine/BounceLine';

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly invitations: readonly Invitation[];
  /** What can be done to one of them. */
  readonly actions: (invitation: Invitation) => ComponentChildren;
}

/** Invitations, one under the other: to whom, for what, until when. */
export function InvitationList({ label, invitations, actions }: Props) {
  return (
    <ul
      aria-label={label}
      class="divide-y divide-line border-y border-line bg-surface sm:overflow-hidden sm:rounded-card sm:border sm:shadow-card"
    >
      {invitations.map((invitation) => (
        <li
          key={invitation.id}
          class="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1.5 px-4 py-2.5 leading-snug wrap-anywhere lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,6fr)] lg:items-center"
        >
          <div class="min-w-0">
            <b class="block">{invitation.email}</b>
            <span class="text-small">
              {t.role[invitation.role]}
              {invitation.clientName && (
                <>
                  {' · '}
                  <bdi>{invitation.clientName}</bdi>
                </>
              )}
            </span>
            {invitation.bounce && stands(invitation, now.value) && (
              <BounceLine text={org.invitations.bounced} reason={invitation.bounce.reason} />
            )}
          </div>
          <div class="min-w-0 text-small">
            <p>{fate(invitation, now.value)}</p>
            <p class="text-muted">
              {org.invitations.by(
                invitation.invitedBy.name,
                dateText(invitation.sentAt, now.value),
              )}
            </p>
          </div>
          <div class="flex flex-wrap gap-2 lg:justify-end">{actions(invitation)}</div>
        </li>
      ))}
    </ul>
  );
}

function fate(invitation: Invitation, present: Date): string {
  const words = org.invitations;
  if (invitation.acceptedAt) return words.acceptedOn(dateText(invitation.acceptedAt, present));
  if (invitation.state === 'revoked') return words.revoked;
  const end = dateText(invitation.expiresAt, present);
  return stands(invitation, present) ? words.expires(end) : words.expiredOn(end);
}
