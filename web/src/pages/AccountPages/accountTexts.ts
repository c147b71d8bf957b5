import type { EmailError } from '../../domain/email';
import { PASSWORD_MAX, PASSWORD_MIN, type PasswordError } from '../../domain/password';
import type { Problem } from '../../domain/problem';
import { NAME_MAX, type NameError } from '../../domain/signUp';
import { t } from '../../i18n';
import { life } from '../../i18n/accountLife';
import { waitText } from '../../i18n/waits';

/** The sentences for what a person typed about their account. */
export function emailText(error: EmailError): string {
  return error === 'required' ? t.signIn.emailRequired : t.signIn.emailInvalid;
}

export function nameText(error: NameError): string {
  return error === 'required' ? life.nameField.required : life.nameField.tooLong(NAME_MAX);
}

export function newPasswordText(error: PasswordError): string {
  switch (error) {
    case 'required':
      return life.newPassword.required;
    case 'too_short':
      return life.newPassword.tooShort(PASSWORD_MIN);
    case 'too_long':
      return life.newPassword.tooLong(PASSWORD_MAX);
  }
}

/** Why a mail could not be asked for, and when it can be. */
export function mailRefusalText({ code, retryAfterSeconds }: Problem): string {
  if (code !== 'rate_limited') return t.problem[code];
  return retryAfterSeconds === null
    ? life.mailRequest.tooSoon
    : life.mailRequest.tooSoonWait(waitText(retryAfterSeconds));
}
