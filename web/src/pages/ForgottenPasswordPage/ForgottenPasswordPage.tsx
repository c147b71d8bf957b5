import { t } from '../../i18n';
import { askPasswordReset } from '../../state/accountCommands';
import { MailRequestPage } from '../AccountPages/MailRequestPage';

/** `/mot-de-passe-oublie`; and where a reset link that is worth nothing any more leads on. */
export function ForgottenPasswordPage({ spent = false }: { readonly spent?: boolean }) {
  return (
    <MailRequestPage
      title={spent ? t.confirmation.spentTitle : t.forgotten.title}
      lead={spent ? t.reset.spentLead : t.forgotten.lead}
      submit={t.forgotten.submit}
      inbox={t.forgotten.inbox}
      ask={askPasswordReset}
      led={spent}
    />
  );
}
