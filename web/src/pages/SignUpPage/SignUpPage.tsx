import { useState } from 'preact/hooks';
import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { typedEmail } from '../../state/typedEmail';
import { useSignUp } from '../../state/useSignUp';
import { InboxPage } from '../AccountPages/InboxPage';
import { SignUpForm } from './SignUpForm';

/** `/inscription`. What it shows never depends on whether the address has an account. */
export function SignUpPage() {
  const { stage, form, sending, change, send, again, correct } = useSignUp();
  const [back, setBack] = useState(false);
  switch (stage) {
    case 'form':
      return <SignUpForm form={form} sending={sending} led={back} onInput={change} onSend={send} />;
    case 'sent': {
      const email = typedEmail.value.trim();
      return (
        <InboxPage
          email={email}
          lead={t.signUp.inbox(email)}
          ask={again}
          onChange={() => {
            correct();
            setBack(true);
          }}
        />
      );
    }
    case 'confirmed':
      return (
        <CenteredPage title={t.signUp.confirmedTitle} lead={t.signUp.confirmedLead} led>
          <ButtonLink look="primary" href="/connexion">
            {t.signIn.submit}
          </ButtonLink>
        </CenteredPage>
      );
    case 'other-password':
      return (
        <CenteredPage title={t.signUp.confirmedTitle} lead={t.signUp.otherPassword} led>
          <div class="flex flex-wrap gap-2">
            <ButtonLink look="primary" href="/mot-de-passe-oublie">
              {t.signUp.newPassword}
            </ButtonLink>
            <ButtonLink look="quiet" href="/connexion">
              {t.signIn.submit}
            </ButtonLink>
          </div>
        </CenteredPage>
      );
  }
}
