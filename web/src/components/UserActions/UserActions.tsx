import { useState } from 'preact/hooks';
import { enabling, type UserChange, type UserRecord } from '../../domain/user';
import { org } from '../../i18n/organisation';
import { announce } from '../../state/announcer';
import { changeUser, eraseUser } from '../../state/organisationChanges';
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog';
import { EraseDialog } from '../EraseDialog/EraseDialog';
import { PersonalDataDialog } from '../PersonalDataDialog/PersonalDataDialog';
import { RowButton } from '../RowButton/RowButton';
import { UserDialog, type UserQuestion } from '../UserDialog/UserDialog';

interface Props {
  readonly user: UserRecord;
  /** Who is about to act. */
  readonly own: string;
}

type OtherQuestion = 'disabling' | 'letting in' | 'mailing' | 'data' | 'erasing';

const words = org.users;

/** What an admin can do to an account, with the questions that it takes. */
export function UserActions({ user, own }: Props) {
  const [asked, setAsked] = useState<UserQuestion | OtherQuestion | null>(null);
  const close = () => setAsked(null);
  const name = user.displayName;
  // Said here rather than by the question, which goes with its row when the list moves on first.
  const send = async (change: UserChange, text: string) => {
    const outcome = await changeUser(user.uid, change);
    if (outcome.ok) announce(text);
    return outcome;
  };
  const button = (text: string, onClick: () => void, danger = false, rest = '') => (
    <RowButton text={text} rest={rest} about={name} danger={danger} onClick={onClick} />
  );
  if (user.status === 'erased') return null;
  return (
    <>
      {user.status === 'pending' && (
        <>
          {button(words.attach, () => setAsked('attach'), false, words.attachTo)}
          {button(words.join, () => setAsked('join'), false, words.joinTo)}
        </>
      )}
      {user.status === 'active' && button(words.edit, () => setAsked('edit'))}
      {user.bounce && button(words.mailAgain, () => setAsked('mailing'))}
      {user.status === 'disabled'
        ? button(words.enable, () => setAsked(enabling(user) ? 'letting in' : 'enable'))
        : button(words.disable, () => setAsked('disabling'), true)}
      {button(words.data.open, () => setAsked('data'), false, words.data.openRest)}
      {asked === 'disabling' && (
        <ConfirmDialog
          title={words.disableTitle(name)}
          texts={[words.disableText, ...(user.uid === own ? [words.disableOwn] : [])]}
          confirmText={words.disable}
          busyText={words.form.sending}
          onConfirm={() => send({ status: 'disabled' }, words.done.disabled(name))}
          onDone={close}
          onClose={close}
        />
      )}
      {asked === 'letting in' && (
        <ConfirmDialog
          title={words.enableTitle(name)}
          texts={[words.enableText]}
          confirmText={words.enable}
          busyText={words.form.sending}
          onConfirm={() => send({ status: 'active' }, words.done.enabled(name))}
          onDone={close}
          onClose={close}
        />
      )}
      {asked === 'mailing' && (
        <ConfirmDialog
          title={words.mailAgainTitle(user.email)}
          texts={words.mailAgainTexts}
          confirmText={words.mailAgain}
          busyText={words.form.sending}
          onConfirm={() => send({ mailBounced: false }, words.done.mailed(user.email))}
          onDone={close}
          onClose={close}
        />
      )}
      {asked === 'data' && (
        <PersonalDataDialog
          user={user}
          own={own}
          onErase={() => setAsked('erasing')}
          onClose={close}
        />
      )}
      {asked === 'erasing' && (
        <EraseDialog
          user={user}
          onErase={async (key) => {
            const outcome = await eraseUser(user.uid, key);
            if (outcome.ok) announce(words.data.erased(name));
            return outcome;
          }}
          onDone={close}
          onClose={close}
        />
      )}
      {isPlacing(asked) && (
        <UserDialog
          user={user}
          question={asked}
          onSend={(change) => send(change, words.done.changed(name))}
          onDone={close}
          onClose={close}
        />
      )}
    </>
  );
}

/** Whether it is asked for the place of an account. */
function isPlacing(asked: UserQuestion | OtherQuestion | null): asked is UserQuestion {
  return asked === 'attach' || asked === 'join' || asked === 'edit' || asked === 'enable';
}
