import type { Problem } from '../domain/problem';
import { t } from './index';

/** What each field of a form says; `form` is about the sending itself. */
export type FieldTexts<Field extends string> = { readonly [field in Field | 'form']?: string };

/** The sentences for what the server refused: its own words beside a field, else one for the whole. */
export function refusalTexts<Field extends string>(
  problem: Problem,
  fields: readonly Field[],
): FieldTexts<Field> {
  const texts: { [field in Field]?: string } = {};
  for (const { field, detail } of problem.errors) {
    const known = fields.find((name) => name === field);
    if (known && detail) texts[known] = detail;
  }
  if (Object.keys(texts).length > 0) return texts as FieldTexts<Field>;
  return { form: refusalText(problem) } as FieldTexts<Field>;
}

/** One sentence for the whole of a refusal. */
export function refusalText({ code, errors }: Problem): string {
  return errors.find(({ detail }) => detail)?.detail ?? t.problem[code];
}

/** Why an act on a ticket did not take place; names who was first, or what the ticket has become. */
export function ticketRefusalText(problem: Problem): string {
  const { code, current } = problem;
  if (code === 'already_assigned' && current?.assignee) {
    return t.ticket.takenBy(current.assignee.name);
  }
  if ((code === 'invalid_transition' || code === 'version_conflict') && current) {
    return t.ticket.conflictShort(t.status[current.status]);
  }
  return refusalText(problem);
}
