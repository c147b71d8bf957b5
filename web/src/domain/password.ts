/** The bounds of a password, which the functions check too. */
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

/** From this many characters on a password resists without having to be odd. */
const FAIR_LENGTH = 12;
const STRONG_LENGTH = 16;
/** One that repeats fewer characters than this is as short as they are. */
const FEWEST_DISTINCT = 5;
/** Shorter pieces of a name or address are found in any password. */
const TELLING_LENGTH = 4;

export type PasswordError = 'required' | 'too_short' | 'too_long';

/** Why a new password can't be sent; null when it can. */
export function passwordError(password: string): PasswordError | null {
  if (password === '') return 'required';
  if (password.length < PASSWORD_MIN) return 'too_short';
  return password.length > PASSWORD_MAX ? 'too_long' : null;
}

export type Strength = 'too_short' | 'weak' | 'fair' | 'strong' | 'too_long';

/**
 * How well a password resists guessing, by its length above all: what stands in `known`, such as
 * one's own name and address, adds nothing. A weak one is allowed all the same.
 */
export function passwordStrength(password: string, known: readonly string[] = []): Strength {
  if (password.length < PASSWORD_MIN) return 'too_short';
  if (password.length > PASSWORD_MAX) return 'too_long';
  const unknown = withoutKnown(password.toLowerCase(), known);
  if (unknown.length < FAIR_LENGTH || new Set(unknown).size < FEWEST_DISTINCT) return 'weak';
  return unknown.length < STRONG_LENGTH ? 'fair' : 'strong';
}

function withoutKnown(password: string, known: readonly string[]): string {
  return known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((piece) => piece.length >= TELLING_LENGTH)
    .reduce((rest, piece) => rest.replaceAll(piece, ''), password);
}
