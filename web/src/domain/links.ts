/** A piece of a plain text: words, an address that can be followed, or what has the form of a reference. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'reference'; readonly text: string; readonly ref: string };

// What turns the direction of a text round would show another address than the one that is opened.
const ADDRESS = /https?:\/\/[^\s<>"«»\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/giu;
// Reads as the site that it names before the sign, and opens the one behind it.
const WITH_USER = /^https?:[/\\]+[^/\\?#]*@/iu;

/** Finds the http and https addresses and the references of a text. Anything else, HTML included, stays text. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = withoutPunctuation(match[0]);
    if (!URL.canParse(href) || WITH_USER.test(href)) continue;
    if (match.index > end) parts.push(...splitReferences(text.slice(end, match.index)));
    parts.push({ kind: 'link', text: href, href });
    end = match.index + href.length;
  }
  if (end < text.length) parts.push(...splitReferences(text.slice(end)));
  return parts;
}

const PUNCTUATION = new Set(".,;:!?’'…");
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A sentence's own punctuation is not part of the address that ends it; brackets that the address opens are. */
function withoutPunctuation(address: string): string {
  const count = (character: string) => address.split(character).length - 1;
  const surplus = new Map(
    Object.entries(OPENING).map(([closing, opening]) => [closing, count(closing) - count(opening)]),
  );
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    const unopened = surplus.get(last) ?? 0;
    if (unopened <= 0 && !PUNCTUATION.has(last)) break;
    surplus.set(last, unopened - 1);
  }
  return address.slice(0, end);
}

// In any case, and standing alone: six characters of a longer word are no reference.
const REFERENCE = /(?<![\p{L}\p{N}-])VGD-[0-9A-HJKMNP-TV-Z]{6}(?![\p{L}\p{N}])/giu;

function splitReferences(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'reference', text: match[0], ref: match[0].toUpperCase() });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The references that texts mention, the latest text first, each once. */
export function mentioned(texts: readonly string[]): readonly string[] {
  const refs = texts
    .toReversed()
    .flatMap((text) => splitLinks(text))
    .flatMap((part) => (part.kind === 'reference' ? [part.ref] : []));
  return [...new Set(refs)];
}
