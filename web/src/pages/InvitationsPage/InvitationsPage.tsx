import { MailPlus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { Icon } from '../../components/Icon/Icon';
import { InviteDialog } from '../../components/InviteDialog/InviteDialog';
import { LinkTabs } from '../../components/LinkTabs/LinkTabs';
import { LiveList } from '../../components/LiveList/LiveList';
import { INVITATION_STATES } from '../../domain/invitation';
import type { Account } from '../../domain/people';
import { org } from '../../i18n/organisation';
import { useHeading } from '../../state/useHeading';
import { useInvitations } from '../../state/useInvitations';
import { useKeptFocus } from '../../state/useKeptFocus';
import { InvitationSections } from './InvitationSections';

const words = org.invitations;
const PATH = '/administration/invitations';

interface Props {
  readonly account: Account;
  readonly query: Readonly<Record<string, string>>;
}

/** `/administration/invitations`: those that stand first, then those that expired; the others in views of their own. */
export function InvitationsPage({ account, query }: Props) {
  const heading = useHeading(words.title);
  const state = INVITATION_STATES.find((known) => known === query.etat) ?? 'pending';
  const { live, size, more } = useInvitations(state);
  const area = useRef<HTMLDivElement>(null);
  // An invitation that is taken back leaves the list, with the button that had the focus.
  useKeptFocus(area);
  const [inviting, setInviting] = useState(false);
  return (
    <div class="max-w-[72rem] pb-10 md:px-7">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 md:px-0">
        <h1 ref={heading} tabIndex={-1} class="max-md:grow">
          {words.title}
        </h1>
        <LinkTabs
          class="max-md:order-1 max-md:w-full"
          label={words.tabs}
          tabs={INVITATION_STATES.map((each) => ({
            href: each === 'pending' ? PATH : `${PATH}?etat=${each}`,
            text: words.states[each],
            current: each === state,
          }))}
        />
        <Button look="primary" class="md:ml-auto" onClick={() => setInviting(true)}>
          <Icon node={MailPlus} />
          {words.invite}
        </Button>
      </div>
      <div ref={area} class="max-md:[&>div]:mx-4">
        <LiveList
          live={live}
          size={size}
          onMore={more}
          empty={<EmptyState text={words.empty[state]} />}
        >
          {(invitations) => <InvitationSections state={state} invitations={invitations} />}
        </LiveList>
      </div>
      {inviting && (
        <InviteDialog uid={account.uid} clientId="" onClose={() => setInviting(false)} />
      )}
    </div>
  );
}
