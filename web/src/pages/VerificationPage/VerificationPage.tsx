import type { ActionLink } from '../../domain/actionLink';
import { BareVerification } from './BareVerification';
import { ConfirmLink } from './ConfirmLink';
import { ResetLink } from './ResetLink';
import { SignUpLink } from './SignUpLink';
import { UnknownLink } from './UnknownLink';

/** `/verification`: where the links of our mails land; without one, the ways to get one. */
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
      return <BareVerification />;
  }
}
