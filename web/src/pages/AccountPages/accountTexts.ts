import type { EmailError } from '../../domain/email';
import { PASSWORD_MAX, PASSWORD_MIN, type PasswordError } from '../../domain/password';
import type { Problem } from '../../domain/problem';
import { NAME_MAX, type NameError } from '../../domain/signUp';
import { t } from '../../i18n';
import { waitText } from '../../i18n/waits';

/** The sentences of what a person types about their account; undefined when all is well. */
export function emailText(error: EmailError | null | undefined): string | undefined {
  if (!error) return undefined;
  return error === 'required' ? t.signIn.emailRequired : t.signIn.emailInvalid;
}

export function nameText(error: NameError | null | undefined): string | undefined {
  if (!error) return undefined;
  return error === 'required' ? t.nameField.required : t.nameField.tooLong(NAME_MAX);
}

export function newPasswordText(error: PasswordError | null | undefined): string | undefined {
  switch (error) {
    case 'required':
      return t.newPassword.required;
    case 'too_short':
      return t.newPassword.tooShort(PASSWORD_MIN);
    case 'too_long':
      return t.newPassword.tooLong(PASSWORD_MAX);
    default:
      return undefined;
  }
}

/** Why a mail could not be asked for, and when it can be. */
export function mailRefusalText({ code, retryAfterSeconds }: Problem): string {
  if (code !== 'rate_limited') return t.problem[code];
  return retryAfterSeconds === null
    ? t.mailRequest.tooSoon
    : t.mailRequest.tooSoonWait(waitText(retryAfterSeconds));
}
