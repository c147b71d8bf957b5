import { passwordError } from '../../domain/password';
import { life } from '../../i18n/accountLife';
import type { FieldTexts } from '../../i18n/refusal';
import type { PasswordFailure } from '../../state/accountCommands';
import { newPasswordText } from '../AccountPages/accountTexts';

/** The fields in their order on the page. */
export const FIELDS = ['currentPassword', 'newPassword'] as const;

export type PasswordTexts = FieldTexts<(typeof FIELDS)[number]>;

/** The sentences for what the browser itself found wrong. */
export function validationTexts(current: string, next: string): PasswordTexts {
  if (current !== '' && current === next) return { newPassword: life.preferences.same };
  const error = passwordError(next);
  return {
    ...(current === '' && { currentPassword: life.preferences.currentRequired }),
    ...(error && { newPassword: newPasswordText(error) }),
  };
}

/** The sentences for what Auth refused. */
export function failureTexts(failure: PasswordFailure): PasswordTexts {
  switch (failure) {
    case 'wrong':
      return { currentPassword: life.preferences.wrong };
    case 'weak':
      return { newPassword: life.newPassword.refused };
    case 'too_many':
      return { form: life.preferences.tooMany };
    // Auth knows the account no more: its session is about to end by itself.
    case 'spent':
    case 'unreachable':
      return { form: life.preferences.unreachable };
  }
}
