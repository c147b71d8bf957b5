import { useState } from 'preact/hooks';
import { life } from '../../i18n/accountLife';
import { useSignUp } from '../../state/useSignUp';
import { InboxPage } from '../AccountPages/InboxPage';
import { SignUpForm } from './SignUpForm';

/** `/inscription`. What it shows never depends on whether the address has an account. */
export function SignUpPage() {
  const { sent, form, sending, invited, change, send, again, correct } = useSignUp();
  const [back, setBack] = useState(false);
  if (!sent) {
    return (
      <SignUpForm
        form={form}
        sending={sending}
        invited={invited}
        led={back}
        onInput={change}
        onSend={send}
      />
    );
  }
  const email = form.email.trim();
  return (
    <InboxPage
      email={email}
      lead={life.signUp.inbox(email)}
      ask={again}
      onChange={() => {
        correct();
        setBack(true);
      }}
    />
  );
}
