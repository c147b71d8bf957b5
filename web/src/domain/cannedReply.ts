import { policy } from './policy';
import { lengthOf, lineError, visibleLengthOf } from './text';

/** A text that the team answers with again and again. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** What a text can leave open, filled in where it is inserted. */
export const REPLY_VARIABLES = ['client', 'projet', 'référence', 'auteur', 'moi'] as const;
export type ReplyVariable = (typeof REPLY_VARIABLES)[number];

const VARIABLE = /\{\{\s*([^{}\n]{1,40}?)\s*\}\}/gu;

/** The text with its variables filled in; one that is not known stays as it stands. */
export function filledReply(body: string, values: Readonly<Record<ReplyVariable, string>>): string {
  return body.replace(VARIABLE, (whole, name: string) => {
    const known = REPLY_VARIABLES.find((variable) => folded(variable) === folded(name));
    return known ? values[known] : whole;
  });
}

/** The variables that still stand in a text, as they are written there, each once. */
export function openVariables(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([whole]) => whole))];
}

/** Those of a reply that nothing will fill in. */
export function unknownVariables(body: string): readonly string[] {
  const known = REPLY_VARIABLES.map(folded);
  return [...body.matchAll(VARIABLE)]
    .filter(([, name = '']) => !known.includes(folded(name)))
    .map(([whole]) => whole);
}

/** Whoever types without accents or in capitals means the same variable. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The length of a title in characters, as the functions check it. */
export const REPLY_TITLE_MAX = 80;

/** What is said of a reply when creating or editing it. */
export type ReplyForm = Pick<CannedReply, 'title' | 'body'>;

export type ReplyErrors = Partial<Record<keyof ReplyForm, 'required' | 'too_long'>>;

/** Says what is missing or out of bounds; empty when the form can be sent. */
export function validateReply({ title, body }: ReplyForm): ReplyErrors {
  const titleError = lineError(title, REPLY_TITLE_MAX);
  const bodyError =
    visibleLengthOf(body) === 0
      ? 'required'
      : lengthOf(body) > policy.limits.bodyMax
        ? 'too_long'
        : undefined;
  return { ...(titleError && { title: titleError }), ...(bodyError && { body: bodyError }) };
}

/** A text with another put in at the place of what is selected, and where the caret stands after it. */
export function insertedAt(
  text: string,
  insertion: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly text: string; readonly caret: number } {
  return {
    text: text.slice(0, start) + insertion + text.slice(end),
    caret: start + insertion.length,
  };
}

/** Whether a place in a text begins a line. */
export function beginsLine(text: string, place: number): boolean {
  return place === 0 || text[place - 1] === '\n';
}
