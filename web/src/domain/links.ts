/** A piece of a plain text: words, an address that can be followed, or what has the form of a reference. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'reference'; readonly text: string; readonly ref: string };

const ADDRESS = /https?:\/\/[^\s<>"«»]+/giu;
// A sentence's own punctuation is not part of the address that ends it.
const TRAILING = /[.,;:!?)\]}’'…]+$/u;

/** Finds the http and https addresses and the references of a text. Anything else, HTML included, stays text. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = match[0].replace(TRAILING, '');
    if (!URL.canParse(href)) continue;
    if (match.index > end) parts.push(...splitReferences(text.slice(end, match.index)));
    parts.push({ kind: 'link', text: href, href });
    end = match.index + href.length;
  }
  if (end < text.length) parts.push(...splitReferences(text.slice(end)));
  return parts;
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
