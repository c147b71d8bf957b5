import type { Problem } from '../../domain/problem';
import type { SignUpErrors } from '../../domain/signUp';
import { type FieldTexts, refusalTexts as sharedTexts } from '../../i18n/refusal';
import {
  emailText,
  mailRefusalText,
  nameText,
  newPasswordText,
} from '../AccountPages/accountTexts';

/** The fields in their order on the page. */
export const FIELDS = ['email', 'displayName', 'password'] as const;

export type SignUpTexts = FieldTexts<(typeof FIELDS)[number]>;

/** The sentences for what the browser itself found missing. */
export function validationTexts({ email, displayName, password }: SignUpErrors): SignUpTexts {
  return {
    ...(email && { email: emailText(email) }),
    ...(displayName && { displayName: nameText(displayName) }),
    ...(password && { password: newPasswordText(password) }),
  };
}

/** The sentences for what the server refused; one who asks too often is told how long to wait. */
export function refusalTexts(problem: Problem): SignUpTexts {
  return problem.code === 'rate_limited'
    ? { form: mailRefusalText(problem) }
    : sharedTexts(problem, FIELDS);
}
