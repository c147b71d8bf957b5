import { aUser } from '../../testing/samples';
import { UserActions } from './UserActions';

export const examples = {
  waiting: () => <UserActions user={aUser({ role: 'client', status: 'pending' })} own="nadia" />,
  active: () => <UserActions user={aUser()} own="nadia" />,
  disabled: () => <UserActions user={aUser({ status: 'disabled' })} own="nadia" />,
};
