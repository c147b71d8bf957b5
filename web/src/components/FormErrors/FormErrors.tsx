import type { FieldTexts } from '../../i18n/refusal';
import { ErrorSummary } from '../ErrorSummary/ErrorSummary';

interface Props<F extends string> {
  readonly title: string;
  /** The fields in their order on the page; each is also the id of its control. */
  readonly fields: readonly F[];
  readonly texts: FieldTexts<F>;
  readonly attempt: number;
}

/** The summary on top of a form, when there is something to put right. */
export function FormErrors<F extends string>({ title, fields, texts, attempt }: Props<F>) {
  const errors: { fieldId?: string; text: string }[] = [];
  for (const field of fields) {
    const text = texts[field];
    if (text) errors.push({ fieldId: field, text });
  }
  if (texts.form) errors.push({ text: texts.form });
  if (errors.length === 0) return null;
  return <ErrorSummary title={title} errors={errors} attempt={attempt} />;
}

/** Whether a form was held back or refused. */
export function hasErrors(texts: FieldTexts<string>): boolean {
  return Object.keys(texts).length > 0;
}
