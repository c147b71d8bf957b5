import { lineError } from './text';

/** A site or job on which a ticket can be opened. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The Clients that it is attributed to; empty in a Client's own view, which names none. */
  readonly clientIds: readonly string[];
}

/** A company that Vigidev serves. */
export interface ClientCompany {
  readonly id: string;
  readonly name: string;
}

/** A project with what is counted on it: of one Client alone in its own view, of all for the team. */
export interface ProjectRecord extends Project {
  /** Takes new tickets: not archived, and not withdrawn from the Client who reads. */
  readonly active: boolean;
  readonly ticketCount: number;
  readonly openTicketCount: number;
}

/** Lengths in characters, as the functions check them. */
export const PROJECT_LIMITS = { nameMax: 140, addressMax: 300, clientsMax: 100 } as const;

/** What a person says of a project when creating or editing it. */
export interface ProjectForm {
  readonly name: string;
  readonly address: string;
  readonly clientIds: readonly string[];
}

/** What of a project changes; archiving is a change like another. */
export type ProjectChange = Partial<ProjectForm & { readonly archived: boolean }>;

export type ProjectField = keyof ProjectForm;
export type ProjectErrors = Partial<Record<ProjectField, 'required' | 'too_long'>>;

/** Says what is missing or out of bounds; empty when the form can be sent. */
export function validateProject({ name, address, clientIds }: ProjectForm): ProjectErrors {
  const errors: ProjectErrors = {};
  const nameError = lineError(name, PROJECT_LIMITS.nameMax);
  const addressError = lineError(address, PROJECT_LIMITS.addressMax);
  if (nameError) errors.name = nameError;
  if (addressError) errors.address = addressError;
  if (clientIds.length > PROJECT_LIMITS.clientsMax) errors.clientIds = 'too_long';
  return errors;
}
