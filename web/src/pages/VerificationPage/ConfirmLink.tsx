import { useEffect, useState } from 'preact/hooks';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { life } from '../../i18n/accountLife';
import { askConfirmationMail } from '../../state/accountCommands';
import { navigate } from '../../state/location';
import { session } from '../../state/session';
import { useConfirmation, useConfirmedSession } from '../../state/useConfirmation';
import { MailRequestPage } from '../AccountPages/MailRequestPage';
import { ConfirmedAddress } from './ConfirmedAddress';
import { FailedLink } from './FailedLink';
import { GoOn } from './GoOn';

/** Confirms an address; whoever is signed in with it here goes on by themselves. */
export function ConfirmLink({ code }: { readonly code: string }) {
  const [tries, setTries] = useState(1);
  const outcome = useConfirmation(code, tries);
  const ready = useConfirmedSession(outcome?.ok ? outcome.email : null);
  useEffect(() => {
    if (ready) navigate('/tickets', true);
  }, [ready]);

  if (outcome === null) return <CenteredPage title={life.confirmation.checking} />;
  if (ready)
    return <CenteredPage title={life.confirmation.doneTitle} lead={life.confirmation.opening} />;
  if (outcome.ok) return <ConfirmedAddress email={outcome.email} />;
  if (outcome.failure === 'spent') return <Spent />;
  return (
    <FailedLink
      tooMany={outcome.failure === 'too_many'}
      onRetry={() => setTries((count) => count + 1)}
    />
  );
}

/** Whoever follows a link twice is told what they need, not that they failed. */
function Spent() {
  const { kind } = session.value;
  if (kind === 'pending' || kind === 'active') {
    return (
      <CenteredPage title={life.confirmation.spentTitle} lead={life.confirmation.spentSignedIn} led>
        <GoOn />
      </CenteredPage>
    );
  }
  return (
    <MailRequestPage
      title={life.confirmation.spentTitle}
      lead={life.confirmation.spentLead}
      submit={life.confirmation.askSubmit}
      inbox={life.confirmation.inboxAgain}
      ask={askConfirmationMail}
      led
    />
  );
}
