import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { waitText } from '../../i18n/waits';
import type { MailRequest } from '../../state/useMailRequest';
import { Button } from '../Button/Button';

/** Asks for one more mail, once the pause between two is over; says how it went. */
export function ResendMail({ request }: { readonly request: MailRequest }) {
  const { busy, waitSeconds, count, problem, again } = request;
  const waiting = waitSeconds > 0;
  return (
    <div class="grid justify-items-start gap-2">
      <p role="status" class="text-small font-semibold text-ok empty:sr-only">
        {problem === null && count > 0 ? life.mailRequest.again : ''}
      </p>
      <p role="alert" class="text-small font-semibold text-urgent empty:sr-only">
        {problem ? refusalText(problem.code) : ''}
      </p>
      <Button busy={busy || waiting} describedBy="resend-wait" onClick={() => void again()}>
        {life.mailRequest.resend}
      </Button>
      <p id="resend-wait" class="text-small text-muted tabular-nums empty:sr-only">
        {waiting ? life.mailRequest.wait(waitText(waitSeconds)) : ''}
      </p>
    </div>
  );
}

function refusalText(code: keyof typeof t.problem): string {
  return code === 'rate_limited' ? life.mailRequest.tooSoon : t.problem[code];
}
