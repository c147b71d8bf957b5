import { localNames } from './configuration.js';

const REFERENCE =
  /(?<![\w.-])(var|local|data\.google_\w+|google_\w+)\.([\w-]+)((?:\[(?:[^[\]]|\[[^[\]]*\])*\])*)(?:\.(\w+))?/g;

/** Every reference of a configuration: to what, from which block. */
export function references(configuration) {
  const found = [];
  for (const block of Object.values(configuration).flat()) {
    for (const text of texts(block.body)) {
      if (!text.includes('${')) continue;
      for (const [, root, name, , attribute] of text.matchAll(REFERENCE)) {
        found.push({ root, name, attribute, block });
      }
    }
  }
  return found;
}

/**
 * What is referred to and not there, and what is there and never referred to.
 *
 * @returns {string[]} a sentence each
 */
export function wrongReferences(configuration, schema) {
  const variables = new Set(configuration.variable.map(({ name }) => name));
  const locals = new Set(localNames(configuration));
  const used = references(configuration);
  const wrong = used.flatMap(({ root, name, attribute, block }) => {
    const where = `${block.file}: ${block.name}`;
    if (root === 'var') return variables.has(name) ? [] : [`${where}: there is no variable ${name}`];
    if (root === 'local') return locals.has(name) ? [] : [`${where}: there is no local ${name}`];
    const [kind, type] = root.startsWith('data.') ? ['data', root.slice(5)] : ['resource', root];
    if (!configuration[kind].some((one) => one.type === type && one.name === name)) {
      return [`${where}: there is no ${kind} ${type}.${name}`];
    }
    const declared = schema.get(`${kind} ${type}`);
    if (attribute === undefined || declared === undefined) return [];
    return declared.attributes.has(attribute) || declared.arguments.has(attribute)
      ? []
      : [`${where}: ${type} has no attribute ${attribute}`];
  });
  const outside = ({ root, name, block }, kind, own) =>
    root === kind && !(block.kind === own && block.name === name);
  for (const name of variables) {
    if (!used.some((one) => one.name === name && outside(one, 'var', 'variable'))) {
      wrong.push(`nothing uses the variable ${name}`);
    }
  }
  for (const name of locals) {
    if (!used.some((one) => one.name === name && one.root === 'local')) {
      wrong.push(`nothing uses the local ${name}`);
    }
  }
  return [...new Set([...wrong, ...eachWithoutForEach(configuration)])];
}

function eachWithoutForEach(configuration) {
  return [...configuration.resource, ...configuration.data]
    .filter(({ body }) => body.for_each === undefined)
    .filter(({ body }) => texts(body).some((text) => /\$\{[^}]*\beach\./.test(text)))
    .map(({ file, type, name }) => `${file}: ${type}.${name} has each without for_each`);
}

/** Every text below a value. */
function texts(value) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}
