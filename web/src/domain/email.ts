/** What is wrong with an address as typed. */
export type EmailError = 'required' | 'invalid';

/** Whether an address can be tried; null when it can. Which addresses exist is for the server to know. */
export function emailError(typed: string): EmailError | null {
  const address = typed.trim();
  if (address === '') return 'required';
  return /^\S+@\S+$/.test(address) ? null : 'invalid';
}

/** Whether two addresses are the same one, as Auth compares them. */
export function sameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
