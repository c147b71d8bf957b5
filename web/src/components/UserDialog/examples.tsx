import { aUser } from '../../testing/organisationSamples';
import { UserDialog, type UserQuestion } from './UserDialog';

const ignore = () => {};
const waiting = aUser({ role: 'client', status: 'pending' });

const asked = (user: typeof waiting, question: UserQuestion) => (
  <UserDialog
    user={user}
    question={question}
    onSend={async () => ({ ok: true, value: null })}
    onDone={ignore}
    onClose={ignore}
  />
);

export const examples = {
  attach: () => asked(waiting, 'attach'),
  join: () => asked(waiting, 'join'),
  edit: () => asked(aUser(), 'edit'),
};
