// What a person does to their own account, as the screens ask for it.
export { askConfirmationMail, askPasswordReset, chooseMails, rename } from '../data/accounts';
export { applyReset } from '../data/actionCodes';
export type { AuthFailure as PasswordFailure } from '../data/authFailure';
export { keepViews } from '../data/commands';
export { changePassword } from '../data/password';
