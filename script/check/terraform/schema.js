import { readFileSync } from 'node:fs';

/**
 * What the provider takes: provider-schema.txt, which says itself how it is written.
 *
 * @typedef {Map<string, {required: boolean, block: Arguments | null}>} Arguments
 * @typedef {{kind: string, type: string, beta: boolean, arguments: Arguments, attributes: Set<string>}} Declared
 * @returns {Map<string, Declared>} by kind and type, as in `resource google_pubsub_topic`
 */
export function providerSchema(url = new URL('provider-schema.txt', import.meta.url)) {
  const schema = new Map();
  let current;
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    const [word, ...rest] = line.trim().split(' ');
    if (word === 'resource' || word === 'data') {
      const [type, mark] = rest;
      current = { kind: word, type, beta: mark === '(google-beta)' };
      schema.set(`${word} ${type}`, current);
    } else if (word === 'arguments') {
      current.arguments = parse(rest.join(' '));
    } else if (word === 'attributes') {
      current.attributes = new Set(rest);
    }
  }
  return schema;
}

function parse(text) {
  const tokens = text.match(/[a-z0-9_]+\*?|[{}]/g) ?? [];
  const block = () => {
    const found = new Map();
    while (tokens.length > 0 && tokens[0] !== '}') {
      const token = tokens.shift();
      const declared = { required: token.endsWith('*'), block: null };
      found.set(token.replace('*', ''), declared);
      if (tokens[0] === '{') {
        tokens.shift();
        declared.block = block();
        tokens.shift();
      }
    }
    return found;
  };
  return block();
}
