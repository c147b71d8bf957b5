import { aUser } from '../../testing/organisationSamples';
import { Addressee } from './Addressee';
import { InviteDialog } from './InviteDialog';

export const examples = {
  blank: () => <InviteDialog uid="nadia" clientId="" onClose={() => {}} />,
  'for a client': () => <InviteDialog uid="nadia" clientId="alpha" onClose={() => {}} />,
  'an account that waits': () => <Addressee user={aUser({ status: 'pending' })} />,
  'an account that has its place': () => <Addressee user={aUser()} />,
};
