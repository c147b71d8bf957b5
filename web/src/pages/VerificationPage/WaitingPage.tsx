import { useState } from 'preact/hooks';
import { Button } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { ResendMail } from '../../components/ResendMail/ResendMail';
import { life } from '../../i18n/accountLife';
import { askConfirmationMail } from '../../state/accountCommands';
import { checkConfirmation, endSession } from '../../state/session';
import { useAskedAgain } from '../../state/useAskedAgain';
import { useMailRequest } from '../../state/useMailRequest';

/** Often enough to seem immediate, seldom enough to cost nothing. */
const EVERY_MS = 8_000;

type Check = 'none' | 'running' | 'not-yet' | 'unreachable' | 'confirmed';

/** An address that was not confirmed yet can do nothing but confirm. Opens by itself once it is. */
export function WaitingPage({ email }: { readonly email: string }) {
  // It may be confirmed in another tab, browser or device.
  useAskedAgain(checkConfirmation, EVERY_MS);
  const request = useMailRequest(askConfirmationMail, email, false);
  const [check, setCheck] = useState<Check>('none');
  const confirm = async () => {
    setCheck('running');
    setCheck(await checkConfirmation());
  };
  return (
    <CenteredPage title={life.unverified.title} lead={life.unverified.lead(email)} led>
      <p role="status" class="mb-3 text-small font-semibold text-waiting empty:sr-only">
        {check === 'not-yet' && life.unverified.still}
        {check === 'unreachable' && life.unverified.unreachable}
      </p>
      <Button look="primary" busy={check === 'running'} onClick={() => void confirm()}>
        {check === 'running' ? life.unverified.checking : life.unverified.check}
      </Button>
      <p class="mt-5 mb-3 text-small text-muted">{life.mailRequest.inboxHelp}</p>
      <ResendMail request={request} />
      <div class="mt-5 border-t border-line pt-3">
        <Button look="quiet" class="-mb-2 -ml-3" onClick={() => void endSession()}>
          {life.unverified.change}
        </Button>
      </div>
    </CenteredPage>
  );
}
