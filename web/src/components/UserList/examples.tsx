import { aUser } from '../../testing/organisationSamples';
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
        aUser({
          uid: 'luc',
          bounce: { at: new Date('2026-11-20T09:12:00'), reason: '550 5.1.1 no such user' },
        }),
        aUser({ uid: 'paul', role: 'client', status: 'disabled' }),
      ]}
      clientNames={new Map([['alpha', 'Alpha Sécurité']])}
      own="thomas"
      actions={() => <Button>Modifier</Button>}
    />
  ),
};
