import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { navigate } from '../../state/location';
import { session } from '../../state/session';
import { useConfirmedSession, useSignUpLink } from '../../state/useConfirmation';
import { ConfirmedAddress } from './ConfirmedAddress';
import { FailedLink } from './FailedLink';
import { GoOn } from './GoOn';

/** Makes the account of a sign-up; a tab where it was asked for signs in, and this one follows. */
export function SignUpLink({ code }: { readonly code: string }) {
  const [tries, setTries] = useState(1);
  const outcome = useSignUpLink(code, tries);
  const ready = useConfirmedSession(outcome?.ok ? outcome.value.email : null);
  useEffect(() => {
    if (ready) navigate('/tickets', true);
  }, [ready]);

  if (outcome === null) return <CenteredPage title={t.confirmation.checking} />;
  if (ready) return <CenteredPage title={t.confirmation.doneTitle} lead={t.confirmation.opening} />;
  if (outcome.ok) {
    return <ConfirmedAddress email={outcome.value.email} before={!outcome.value.created} />;
  }
  if (outcome.problem.code === 'not_found') return <Spent />;
  return (
    <FailedLink
      tooMany={outcome.problem.code === 'rate_limited'}
      onRetry={() => setTries((count) => count + 1)}
    />
  );
}

/** What was typed at that sign-up is gone with its link: it begins again. */
function Spent() {
  const { kind } = session.value;
  const inside = kind === 'pending' || kind === 'active';
  return (
    <CenteredPage
      title={t.confirmation.spentTitle}
      lead={inside ? t.confirmation.spentSignedIn : t.confirmation.signUpSpent}
      led
    >
      {inside ? (
        <GoOn />
      ) : (
        <div class="flex flex-wrap gap-2">
          <ButtonLink look="primary" href="/inscription">
            {t.confirmation.signUpAgain}
          </ButtonLink>
          <ButtonLink look="quiet" href="/connexion">
            {t.signIn.submit}
          </ButtonLink>
        </div>
      )}
    </CenteredPage>
  );
}
