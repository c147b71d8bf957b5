import { readActionLink } from './domain/actionLink';
import { DisabledPage } from './pages/AccountPages/DisabledPage';
import { PendingPage } from './pages/AccountPages/PendingPage';
import { ForgottenPasswordPage } from './pages/ForgottenPasswordPage/ForgottenPasswordPage';
import { SignUpPage } from './pages/SignUpPage/SignUpPage';
import { VerificationPage } from './pages/VerificationPage/VerificationPage';
import { WaitingPage } from './pages/VerificationPage/WaitingPage';
import { address } from './state/location';
import type { Session } from './state/session';

/** The screens of an account on its way, besides sign-in; in a file of their own, which sign-in does without. */
export function AccountLife({ current }: { readonly current: Session }) {
  const { path, query } = address.value;
  if (path === '/compte-desactive') return <DisabledPage />;
  const link = readActionLink(query);
  if (path === '/verification' && link.kind !== 'none') return <VerificationPage link={link} />;
  if (current.kind === 'unverified') return <WaitingPage email={current.email} />;
  if (current.kind === 'pending') return <PendingPage email={current.account.email} />;
  switch (path) {
    case '/inscription':
      return <SignUpPage />;
    case '/mot-de-passe-oublie':
      return <ForgottenPasswordPage />;
    default:
      return <VerificationPage link={link} />;
  }
}
