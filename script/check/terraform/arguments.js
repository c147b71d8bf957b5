/** Arguments that Terraform itself takes in every resource. */
const OF_TERRAFORM = new Set(['for_each', 'count', 'provider', 'depends_on', 'lifecycle', 'timeouts']);

/**
 * What is wrong with the arguments of the resources: those that the provider does not know, those
 * that it asks for and that are missing, and resources of the wrong provider.
 *
 * @returns {string[]} a sentence each
 */
export function wrongArguments(configuration, schema) {
  return [...configuration.resource, ...configuration.data].flatMap((found) => {
    const { kind, type, name, body, file } = found;
    const where = `${file}: ${type}.${name}`;
    const declared = schema.get(`${kind} ${type}`);
    if (declared === undefined) return [`${where}: the provider has no ${kind} ${type}`];
    const own = Object.fromEntries(Object.entries(body).filter(([key]) => !OF_TERRAFORM.has(key)));
    const wrong = inBlock(where, own, declared.arguments);
    if (declared.beta && body.provider !== '${google-beta}') {
      wrong.push(`${where}: only google-beta has it`);
    }
    return wrong;
  });
}

function inBlock(where, body, declared) {
  const given = withDynamic(body);
  const wrong = [];
  for (const [name, value] of given) {
    const argument = declared.get(name);
    if (argument === undefined) {
      wrong.push(`${where}: there is no argument ${name}`);
    } else if (argument.block !== null) {
      if (!Array.isArray(value)) wrong.push(`${where}: ${name} is a block`);
      else for (const one of value) wrong.push(...inBlock(`${where}.${name}`, one, argument.block));
    }
  }
  for (const [name, { required }] of declared) {
    if (required && !given.has(name)) wrong.push(`${where}: ${name} is missing`);
  }
  return wrong;
}

/** The arguments of a block, those that `dynamic` makes included. */
function withDynamic(body) {
  const given = new Map(Object.entries(body).filter(([name]) => name !== 'dynamic'));
  for (const [name, blocks] of Object.entries(body.dynamic ?? {})) {
    given.set(name, [...(given.get(name) ?? []), ...blocks.flatMap(({ content }) => content)]);
  }
  return given;
}
