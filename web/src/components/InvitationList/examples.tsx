import { anInvitation } from '../../testing/organisationSamples';
import { Button } from '../Button/Button';
import { InvitationList } from './InvitationList';

export const examples = {
  'in each state': () => (
    <InvitationList
      label="Invitations"
      invitations={[
        anInvitation({ expiresAt: new Date('2100-01-01') }),
        anInvitation({
          id: 'e',
          expiresAt: new Date('2100-01-01'),
          bounce: { at: new Date('2026-11-20T09:12:00'), reason: '550 5.1.1 no such user' },
        }),
        anInvitation({ id: 'b', role: 'developer', clientName: null }),
        anInvitation({ id: 'c', state: 'accepted', acceptedAt: new Date('2026-11-20') }),
        anInvitation({ id: 'd', state: 'revoked' }),
      ]}
      actions={() => <Button>Renvoyer</Button>}
    />
  ),
};
