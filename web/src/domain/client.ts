import type { ClientCompany } from './project';
import { lineError } from './text';

/** The trades of a Client, in the order in which they are offered. */
export const CLIENT_KINDS = ['installer', 'engineering_office', 'end_user'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** All that is known of a company that Vigidev serves. */
export interface ClientRecord extends ClientCompany {
  readonly kind: ClientKind;
  /** Served no more: its users read on, nothing new begins. */
  readonly archived: boolean;
}

/** The length of a name in characters, as the functions check it. */
export const CLIENT_NAME_MAX = 120;

/** What an admin says of a Client when creating or editing it. */
export interface ClientForm {
  readonly name: string;
  readonly kind: ClientKind | '';
}

/** What of a Client changes; archiving is a change like another. */
export type ClientChange = Partial<ClientForm & { readonly archived: boolean }>;

export type ClientErrors = Partial<Record<keyof ClientForm, 'required' | 'too_long'>>;

/** Says what is missing or out of bounds; empty when the form can be sent. */
export function validateClient({ name, kind }: ClientForm): ClientErrors {
  const errors: ClientErrors = {};
  const nameError = lineError(name, CLIENT_NAME_MAX);
  if (nameError) errors.name = nameError;
  if (!kind) errors.kind = 'required';
  return errors;
}
