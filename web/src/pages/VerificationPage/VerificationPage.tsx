import type { ActionLink } from '../../domain/actionLink';
import { t } from '../../i18n';
import { askConfirmationMail } from '../../state/accountCommands';
import { MailRequestPage } from '../AccountPages/MailRequestPage';
import { ConfirmLink } from './ConfirmLink';
import { ResetLink } from './ResetLink';
import { SignUpLink } from './SignUpLink';
import { UnknownLink } from './UnknownLink';

/** `/verification`: where the links of our mails land; without one, where a new one is asked for. */
export function VerificationPage({ link }: { readonly link: ActionLink }) {
  switch (link.kind) {
    case 'signUp':
      return <SignUpLink key={link.code} code={link.code} />;
    case 'confirm':
      return <ConfirmLink key={link.code} code={link.code} />;
    case 'reset':
      return <ResetLink key={link.code} code={link.code} />;
    case 'unknown':
      return <UnknownLink />;
    case 'none':
      return (
        <MailRequestPage
          title={t.confirmation.askTitle}
          lead={t.confirmation.askLead}
          submit={t.confirmation.askSubmit}
          inbox={t.confirmation.inboxAgain}
          ask={askConfirmationMail}
        />
      );
  }
}
