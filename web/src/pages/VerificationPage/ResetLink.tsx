import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { endSession, session } from '../../state/session';
import { useResetLink } from '../../state/useReset';
import { ForgottenPasswordPage } from '../ForgottenPasswordPage/ForgottenPasswordPage';
import { FailedLink } from './FailedLink';
import { ResetForm } from './ResetForm';

/** Lets the person whom a mail was sent to choose a new password. */
export function ResetLink({ code }: { readonly code: string }) {
  const [tries, setTries] = useState(1);
  const [stage, setStage] = useState<'form' | 'done' | 'spent'>('form');
  const outcome = useResetLink(code, tries);

  if (outcome === null) return <CenteredPage title={life.reset.checking} />;
  if (outcome.ok && stage === 'done') return <Done email={outcome.email} />;
  if (outcome.ok && stage === 'form') {
    return (
      <ResetForm
        code={code}
        email={outcome.email}
        onDone={() => setStage('done')}
        onSpent={() => setStage('spent')}
      />
    );
  }
  if (outcome.ok || outcome.failure === 'spent') return <ForgottenPasswordPage spent />;
  return (
    <FailedLink
      tooMany={outcome.failure === 'too_many'}
      onRetry={() => setTries((count) => count + 1)}
    />
  );
}

function Done({ email }: { readonly email: string }) {
  return (
    <CenteredPage title={life.reset.doneTitle} lead={life.reset.done(email)} led>
      {session.value.kind === 'signed-out' ? (
        <ButtonLink look="primary" href="/connexion">
          {t.signIn.submit}
        </ButtonLink>
      ) : (
        // A session of the old password is over; one of another account makes way.
        <Button look="primary" onClick={() => void endSession()}>
          {t.signIn.submit}
        </Button>
      )}
    </CenteredPage>
  );
}
