/**
 * What is wrong with the variables and outputs: each has to be described, and a variable to have a
 * type and a validation that says what it wants.
 *
 * @returns {string[]} a sentence each
 */
export function wrongVariables(configuration) {
  const wrong = [];
  for (const { kind, name, body } of [...configuration.variable, ...configuration.output]) {
    if (!/^[A-Z].{20,}\.$|^[A-Z].{20,}https:\S+$/.test(body.description ?? '')) {
      wrong.push(`${kind} ${name} is not described in a sentence`);
    }
  }
  for (const { name, body } of configuration.variable) {
    if (body.type === undefined) wrong.push(`variable ${name} has no type`);
    if (body.validation === undefined) wrong.push(`variable ${name} takes anything`);
    for (const { condition, error_message } of body.validation ?? []) {
      if (!String(condition).includes(`var.${name}`) || !error_message) {
        wrong.push(`a validation of ${name} does not look at it, or says nothing`);
      }
    }
  }
  return wrong;
}

/**
 * What is wrong with the values of an environment: those that no variable takes, and variables
 * without a default that get none. script/deploy gives `given` itself.
 *
 * @returns {string[]} a sentence each
 */
export function wrongValues(configuration, values, given) {
  const variables = new Map(configuration.variable.map(({ name, body }) => [name, body]));
  const unknown = Object.keys(values).filter((name) => !variables.has(name));
  const missing = [...variables].filter(
    ([name, { default: usual }]) =>
      usual === undefined && !(name in values) && !given.includes(name),
  );
  return [
    ...unknown.map((name) => `there is no variable ${name}`),
    ...missing.map(([name]) => `${name} is missing`),
  ];
}
