import { InvitationList } from '../../components/InvitationList/InvitationList';
import { type Invitation, type InvitationState, stands } from '../../domain/invitation';
import { org } from '../../i18n/organisation';
import { now } from '../../state/clock';
import { InvitationActions } from './InvitationActions';

interface Props {
  readonly state: InvitationState;
  readonly invitations: readonly Invitation[];
}

const words = org.invitations;

/** The invitations of one state; of those that nobody has used, the ones that expired stand apart. */
export function InvitationSections({ state, invitations }: Props) {
  if (state !== 'pending') {
    return (
      <InvitationList label={words.states[state]} invitations={invitations} actions={() => null} />
    );
  }
  const present = now.value;
  const sections = [
    { title: words.standing, some: invitations.filter((each) => stands(each, present)) },
    { title: words.expired, some: invitations.filter((each) => !stands(each, present)) },
  ];
  return (
    <>
      {sections.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} class="pb-5">
              <h2 class="px-4 pb-2 md:px-0">{title}</h2>
              <InvitationList
                label={title}
                invitations={some}
                actions={(invitation) => <InvitationActions invitation={invitation} />}
              />
            </section>
          ),
      )}
    </>
  );
}
