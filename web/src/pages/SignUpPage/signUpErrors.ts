import type { FieldTexts } from '../../components/FormErrors/FormErrors';
import type { Problem } from '../../domain/problem';
import type { SignUpErrors } from '../../domain/signUp';
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
    email: emailText(email),
    displayName: nameText(displayName),
    password: newPasswordText(password),
  };
}

/** The sentences for what the server refused; its own words beside a field, ours for the whole. */
export function refusalTexts(problem: Problem): SignUpTexts {
  const texts: { [field in (typeof FIELDS)[number]]?: string } = {};
  for (const { field, detail } of problem.errors) {
    const known = FIELDS.find((name) => name === field);
    if (known && detail) texts[known] = detail;
  }
  return Object.keys(texts).length > 0 ? texts : { form: mailRefusalText(problem) };
}
