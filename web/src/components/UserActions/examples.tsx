import { aUser } from '../../testing/organisationSamples';
import { UserActions } from './UserActions';

export const examples = {
  waiting: () => <UserActions user={aUser({ role: 'client', status: 'pending' })} own="nadia" />,
  active: () => <UserActions user={aUser()} own="nadia" />,
  bounced: () => (
    <UserActions
      user={aUser({ bounce: { at: new Date('2026-11-20T09:12:00'), reason: '550' } })}
      own="nadia"
    />
  ),
  disabled: () => <UserActions user={aUser({ status: 'disabled' })} own="nadia" />,
};
