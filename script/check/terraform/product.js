import { readdirSync, readFileSync } from 'node:fs';
import { FOLDER } from './configuration.js';

const JAVA = `${FOLDER}../functions/src/main/java/fr/vigidev/tickets/`;
const WIRING = `${JAVA}wiring/`;

/** Variables that say where an emulator is: they have no place in an installation. */
const LOCAL_ONLY = /_EMULATOR_HOST$|^SENDGRID_BASE_URL$/;

/**
 * Where the configuration and the product differ: functions without an entry point or the reverse,
 * jobs that no function takes, variables that are set and never read or asked for and not set, a
 * bucket of files that the site looks for elsewhere, and lines of the log that no class writes.
 *
 * @returns {string[]} a sentence each
 */
export function differsFromProduct(configuration, product = readProduct()) {
  const locals = Object.assign({}, ...configuration.locals.map(({ body }) => body));
  const functions = Object.entries(locals.functions);
  const wrong = [];
  const entryPoints = functions.map(([, { entry_point }]) => entry_point);
  wrong.push(...differences('entry point', product.entryPoints, entryPoints));
  for (const { topic, name } of product.jobs) {
    if (!functions.some(([, each]) => each.topic === topic)) {
      wrong.push(`no function takes the topic of the job ${name}`);
    }
  }
  const common = Object.keys(locals.common_environment);
  const set = new Set(common);
  for (const [name, { environment, secret_variables }] of functions) {
    const own = [...environmentNames(environment), ...secret_variables];
    own.forEach((variable) => set.add(variable));
    for (const variable of product.required) {
      if (!common.includes(variable) && !own.includes(variable)) {
        wrong.push(`${name} lacks ${variable}`);
      }
    }
  }
  wrong.push(...differences('variable', product.variables, [...set]));
  wrong.push(...differences('bucket', product.buckets, [locals.files_bucket.replace('var.project_id', 'project')]));
  for (const { filter } of Object.values(locals.log_metrics)) {
    for (const writer of filter.match(/(?<=component=.*\W)[A-Z]\w*[a-z]\w*/g) ?? []) {
      if (!product.logWriters.includes(writer)) wrong.push(`no class ${writer} writes to the log`);
    }
  }
  return wrong;
}

function differences(what, inProduct, inTerraform) {
  return [
    ...inProduct.filter((one) => !inTerraform.includes(one)).map((one) => `${what} ${one} is not in terraform`),
    ...inTerraform.filter((one) => !inProduct.includes(one)).map((one) => `${what} ${one} is not in the product`),
  ];
}

/** The names in a map, also where an expression leaves those out that are null. */
export function environmentNames(environment) {
  return typeof environment === 'string'
    ? [...environment.matchAll(/^\s*([A-Z][A-Z0-9_]+)\s*=/gm)].map(([, name]) => name)
    : Object.keys(environment);
}

/** What the sources of the functions say. */
export function readProduct() {
  const wiring = readdirSync(WIRING).map((file) => readFileSync(WIRING + file, 'utf8')).join('\n');
  const named = (method) =>
    [...wiring.matchAll(new RegExp(`${method}\\(\\s*environment,\\s*"([A-Z0-9_]+)"`, 'g'))].map(([, name]) => name);
  const site = readFileSync(`${FOLDER}../web/src/data/cloudStorage/open.ts`, 'utf8');
  return {
    buckets: [...site.matchAll(/gs:\/\/\$\{app\.options\.projectId\}([\w-]*)/g)].map(([, suffix]) => '${project}' + suffix),
    entryPoints: readdirSync(`${JAVA}entrypoint`).map((file) => file.replace('.java', '')),
    logWriters: javaFiles().flatMap((text) => [...text.matchAll(/Log\.of\((\w+)\.class\)/g)].map(([, name]) => name)),
    jobs: JSON.parse(readFileSync(`${FOLDER}../functions/src/main/resources/jobs.json`, 'utf8')),
    required: named('\\brequired'),
    variables: named('\\w').filter((name) => !LOCAL_ONLY.test(name)),
  };
}

function javaFiles() {
  return readdirSync(JAVA, { recursive: true })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(JAVA + file, 'utf8'));
}
