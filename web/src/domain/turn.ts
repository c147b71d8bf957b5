import type { Status } from './ticket';

/** Who must act next: the team, the Client, or nobody. */
export type Turn = 'team' | 'client' | 'nobody';

const TURN_OF: Readonly<Record<Status, Turn>> = {
  new: 'team',
  accepted: 'team',
  in_progress: 'team',
  waiting_for_client: 'client',
  resolved: 'client',
  closed: 'nobody',
};

/** Whose turn it is in this status. */
export function turnOf(status: Status): Turn {
  return TURN_OF[status];
}
