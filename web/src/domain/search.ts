/** Longer beginnings of words are not kept by the functions, and tell no more apart. */
const LONGEST = 20;

/** The words of a text as the functions fold them for search: lower case, without accents, each once. */
export function searchWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Most keyboards lack them.
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [...new Set(words.map((word) => [...word].slice(0, LONGEST).join('')))];
}

/** Whether a text has a word that can be searched. */
export function isSearch(text: string): boolean {
  return searchWords(text).length > 0;
}

/** Whether each word that is searched begins some word of the texts. An empty search finds everything. */
export function matchesSearch(search: string, ...texts: readonly string[]): boolean {
  const searched = searchWords(search);
  // Long texts are not folded for nothing.
  if (searched.length === 0) return true;
  const found = texts.flatMap(searchWords);
  return searched.every((word) => found.some((candidate) => candidate.startsWith(word)));
}
