import { type EmailError, emailError } from './email';
import { type PasswordError, passwordError } from './password';
import { lengthOf, visibleLengthOf } from './text';

/** What a person has typed to get an account. */
export interface SignUpForm {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
}

export type NameError = 'required' | 'too_long';

export interface SignUpErrors {
  readonly email?: EmailError;
  readonly displayName?: NameError;
  readonly password?: PasswordError;
}

/** The longest name, in characters. */
export const NAME_MAX = 80;

/** Why a name can't be sent; null when it can. */
export function nameError(typed: string): NameError | null {
  if (visibleLengthOf(typed) === 0) return 'required';
  return lengthOf(typed) > NAME_MAX ? 'too_long' : null;
}

/** Says what is missing or out of bounds; empty when the form can be sent. */
export function validateSignUp({ email, displayName, password }: SignUpForm): SignUpErrors {
  const wrong = {
    email: emailError(email),
    displayName: nameError(displayName),
    password: passwordError(password),
  };
  return {
    ...(wrong.email && { email: wrong.email }),
    ...(wrong.displayName && { displayName: wrong.displayName }),
    ...(wrong.password && { password: wrong.password }),
  };
}
