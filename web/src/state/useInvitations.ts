import { watchInvitations } from '../data/organisation';
import type { Invitation, InvitationState } from '../domain/invitation';
import { useLive } from './useLive';
import { type Pages, usePages } from './usePages';

const INVITATIONS_SIZE = 35;

/** Invitations in a state, those that stand longest first. */
export function useInvitations(state: InvitationState): Pages<Invitation> {
  const key = `invitations/${state}`;
  const { size, more } = usePages(key, INVITATIONS_SIZE);
  const live = useLive<readonly Invitation[]>(
    key,
    (sink) => watchInvitations(state, size, sink),
    size,
  );
  return { live, size, more };
}
