import { policy } from './policy';
import { lengthOf, visibleLengthOf } from './text';
import type { Priority } from './ticket';

/** What a person has typed so far. */
export interface TicketForm {
  readonly projectId: string;
  /** Staff name the Client when the project has several; empty otherwise. */
  readonly clientId: string;
  readonly title: string;
  readonly description: string;
  readonly priority: Priority | '';
}

export const EMPTY_FORM: TicketForm = {
  projectId: '',
  clientId: '',
  title: '',
  description: '',
  priority: '',
};

export type TicketField = keyof TicketForm;
export type FormError = 'required' | 'too_short' | 'too_long';
export type FormErrors = Partial<Record<TicketField, FormError>>;

/** Says what is missing or out of bounds; empty when the form can be sent. Lengths count characters. */
export function validateTicket(form: TicketForm, clientNeeded: boolean): FormErrors {
  const { titleMin, titleMax, bodyMax } = policy.limits;
  const errors: FormErrors = {};
  if (!form.projectId) errors.projectId = 'required';
  if (clientNeeded && !form.clientId) errors.clientId = 'required';
  const title = lengthOf(form.title);
  if (visibleLengthOf(form.title) === 0) errors.title = 'required';
  else if (title < titleMin) errors.title = 'too_short';
  else if (title > titleMax) errors.title = 'too_long';
  if (visibleLengthOf(form.description) === 0) errors.description = 'required';
  else if (lengthOf(form.description) > bodyMax) errors.description = 'too_long';
  if (!form.priority) errors.priority = 'required';
  return errors;
}
