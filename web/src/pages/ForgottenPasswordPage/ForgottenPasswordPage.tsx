import { life } from '../../i18n/accountLife';
import { askPasswordReset } from '../../state/accountCommands';
import { MailRequestPage } from '../AccountPages/MailRequestPage';

/** `/mot-de-passe-oublie`; and where a reset link that is worth nothing any more leads on. */
export function ForgottenPasswordPage({ spent = false }: { readonly spent?: boolean }) {
  return (
    <MailRequestPage
      title={spent ? life.confirmation.spentTitle : life.forgotten.title}
      lead={spent ? life.reset.spentLead : life.forgotten.lead}
      submit={life.forgotten.submit}
      inbox={life.forgotten.inbox}
      ask={askPasswordReset}
      led={spent}
    />
  );
}
