// Format and control characters, separators, and the letters that Unicode draws as nothing.
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** How many characters a text takes up, without the spaces around it. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

/** How many of its characters can be seen: a text of invisible ones says nothing. */
export function visibleLengthOf(text: string): number {
  return [...text.replace(UNSEEN, '')].length;
}

/** What keeps a line of text from being accepted; undefined when nothing does. */
export function lineError(text: string, max: number): 'required' | 'too_long' | undefined {
  if (visibleLengthOf(text) === 0) return 'required';
  return lengthOf(text) > max ? 'too_long' : undefined;
}
