import { checkReset, type LinkOutcome } from '../data/actionCodes';
import { typedEmail } from './typedEmail';
import { useFollowedLink } from './useFollowedLink';

/** Whose password a link may change, once for each try; null until it is known. */
export function useResetLink(code: string, tries: number): LinkOutcome | null {
  return useFollowedLink(follow, code, tries);
}

async function follow(code: string): Promise<LinkOutcome> {
  const outcome = await checkReset(code);
  if (outcome.ok) typedEmail.value = outcome.email;
  return outcome;
}
