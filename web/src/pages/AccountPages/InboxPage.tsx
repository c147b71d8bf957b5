import { Button, ButtonLink } from '../../components/Button/Button';
import { CenteredPage } from '../../components/CenteredPage/CenteredPage';
import { ResendMail } from '../../components/ResendMail/ResendMail';
import { life } from '../../i18n/accountLife';
import { type AskMail, useMailRequest } from '../../state/useMailRequest';

interface Props {
  readonly email: string;
  readonly lead: string;
  /** Asks for the mail once more. */
  readonly ask: AskMail;
  readonly onChange: () => void;
}

/** A mail was asked for: it says how to go on, and this page is the same whether or not there is an account. */
export function InboxPage({ email, lead, ask, onChange }: Props) {
  const request = useMailRequest(ask, email, true);
  return (
    <CenteredPage title={life.mailRequest.inboxTitle} lead={lead} led>
      <p class="mb-3 text-small text-muted">{life.mailRequest.inboxHelp}</p>
      <ResendMail request={request} />
      <div class="mt-5 border-t border-line pt-3">
        <div class="-mx-3 -mb-2 flex flex-wrap justify-between">
          <Button look="quiet" onClick={onChange}>
            {life.mailRequest.change}
          </Button>
          <ButtonLink look="quiet" href="/connexion">
            {life.mailRequest.toSignIn}
          </ButtonLink>
        </div>
      </div>
    </CenteredPage>
  );
}
