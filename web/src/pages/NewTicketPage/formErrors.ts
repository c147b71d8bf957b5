import type { FormErrors, TicketField } from '../../domain/newTicket';
import { policy } from '../../domain/policy';
import type { Problem } from '../../domain/problem';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { opening } from '../../i18n/opening';

/** What each field says, in its order on the page; `form` is about the sending itself. */
export type FieldTexts = { readonly [field in TicketField | 'attachments' | 'form']?: string };

const FIELDS: readonly (TicketField | 'attachments')[] = [
  'projectId',
  'clientId',
  'title',
  'description',
  'attachments',
  'priority',
];

/** The sentences for what the browser itself found missing. */
export function validationTexts(errors: FormErrors): FieldTexts {
  const words = opening.newTicket.errors;
  const { titleMin, titleMax, bodyMax } = policy.limits;
  const title = {
    required: words.titleRequired,
    too_short: words.titleShort(titleMin),
    too_long: words.titleLong(titleMax),
  };
  const tooLong = words.descriptionLong(countFormat.format(bodyMax));
  return {
    ...(errors.projectId && { projectId: words.projectId }),
    ...(errors.clientId && { clientId: words.clientId }),
    ...(errors.title && { title: title[errors.title] }),
    ...(errors.description && {
      description: errors.description === 'required' ? words.descriptionRequired : tooLong,
    }),
    ...(errors.priority && { priority: words.priority }),
  };
}

/** The sentences for what the server refused; its own words beside a field, ours for the whole. */
export function refusalTexts(problem: Problem): FieldTexts {
  const texts: { [field in TicketField | 'attachments']?: string } = {};
  for (const { field, detail } of problem.errors) {
    // Which file it is stands beside the file itself.
    if (field.startsWith('attachments[')) texts.attachments = opening.newTicket.filesRefused;
    const known = FIELDS.find((name) => name === field);
    if (known && detail) texts[known] = detail;
  }
  if (Object.keys(texts).length > 0) return texts;
  if (problem.code === 'project_archived') {
    // The server tells an archived Client from an archived project.
    return { projectId: problem.detail ?? t.problem.project_archived };
  }
  if (problem.code === 'idempotency_mismatch') return { form: opening.newTicket.mismatch };
  return { form: `${t.problem[problem.code]} ${opening.newTicket.sendFailedKept}` };
}

/** The list on top of the form. */
export function summaryOf(texts: FieldTexts): { fieldId?: string; text: string }[] {
  const fields = FIELDS.flatMap((fieldId) => {
    const text = texts[fieldId];
    return text ? [{ fieldId, text }] : [];
  });
  return texts.form ? [...fields, { text: texts.form }] : fields;
}
