import { ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { session } from '../../state/session';
import { useSignUpLink } from '../../state/useSignUpLink';
import { ConfirmedAddress } from './ConfirmedAddress';
import { GoOn } from './GoOn';
import { SignUpLinkForm } from './SignUpLinkForm';

/** Makes the account of a sign-up once its password is given, and signs in with it. */
export function SignUpLink({ code }: { readonly code: string }) {
  const { stage, sending, signedIn, ready, confirm } = useSignUpLink(code);
  if (ready || stage.kind === 'entered') {
    return (
      <CenteredPage title={life.confirmation.doneTitle} lead={life.confirmation.opening} led />
    );
  }
  switch (stage.kind) {
    case 'form':
      return <SignUpLinkForm sending={sending} signedIn={signedIn} onConfirm={confirm} />;
    case 'confirmed':
      return <ConfirmedAddress email={stage.email} before={!stage.created} />;
    case 'spent':
      return <Spent />;
  }
}

/** What was typed at that sign-up is gone with its link: it begins again. */
function Spent() {
  const { kind } = session.value;
  const inside = kind === 'pending' || kind === 'active';
  return (
    <CenteredPage
      title={life.confirmation.spentTitle}
      lead={inside ? life.confirmation.spentSignedIn : life.confirmation.signUpSpent}
      led
    >
      {inside ? (
        <GoOn />
      ) : (
        <div class="flex flex-wrap gap-2">
          <ButtonLink look="primary" href="/inscription">
            {life.confirmation.signUpAgain}
          </ButtonLink>
          <ButtonLink look="quiet" href="/connexion">
            {t.signIn.submit}
          </ButtonLink>
        </div>
      )}
    </CenteredPage>
  );
}
