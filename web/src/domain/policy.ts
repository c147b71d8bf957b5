import type { Role } from './people';
import source from './policy.json';
import type { Priority, Status } from './ticket';

/** What a person may do, by role; generated from the functions' own table. */
export type Permission = keyof typeof source.permissions;

interface TransitionRule {
  readonly from: Status;
  readonly to: Status;
  readonly roles: readonly Role[];
  readonly messageRequiredFor: readonly Role[];
}

interface Policy {
  readonly permissions: Readonly<Record<Permission, readonly Role[]>>;
  readonly transitions: readonly TransitionRule[];
  readonly priorities: readonly Priority[];
  readonly statuses: readonly Status[];
  readonly limits: {
    readonly titleMin: number;
    readonly titleMax: number;
    readonly bodyMax: number;
  };
}

// The JSON file is checked against the unions by a test; TypeScript reads its words as plain strings.
export const policy = source as Policy;

/** Whether the role holds the permission. */
export function can(role: Role, permission: Permission): boolean {
  return policy.permissions[permission].includes(role);
}

/** One move that a role may make from a status. */
export interface Transition {
  readonly from: Status;
  readonly to: Status;
  /** The move must say why. */
  readonly messageRequired: boolean;
}

/** The moves that the role may make from the status, in the order of the policy. */
export function transitionsFrom(status: Status, role: Role): readonly Transition[] {
  return policy.transitions
    .filter((rule) => rule.from === status && rule.roles.includes(role))
    .map(({ from, to, messageRequiredFor }) => ({
      from,
      to,
      messageRequired: messageRequiredFor.includes(role),
    }));
}
