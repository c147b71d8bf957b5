import { aUser } from '../../testing/samples';
import { Button } from '../Button/Button';
import { UserList } from './UserList';

export const examples = {
  accounts: () => (
    <UserList
      label="Comptes"
      users={[
        aUser(),
        aUser({ uid: 'alice', role: 'client', clientId: 'alpha', displayName: 'Alice Martin' }),
        aUser({ uid: 'nora', role: 'client', status: 'pending' }),
        aUser({ uid: 'paul', role: 'client', status: 'disabled' }),
      ]}
      clientNames={new Map([['alpha', 'Alpha Sécurité']])}
      own="thomas"
      actions={() => <Button>Modifier</Button>}
    />
  ),
};
