import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@cdktf/hcl2json';

/** Where the configuration is. */
export const FOLDER = fileURLToPath(new URL('../../../terraform/', import.meta.url));

/**
 * Reads HCL with HashiCorp's own parser. An expression stays a text, as in `${var.region}`; a block
 * is a list of objects.
 *
 * @throws {Error} naming the file and the line that is no HCL
 */
export async function read(texts) {
  const all = { resource: [], data: [], variable: [], output: [], locals: [], provider: [], terraform: [] };
  for (const [file, text] of Object.entries(texts)) {
    const parsed = await parse(file, text);
    for (const kind of ['resource', 'data']) {
      for (const [type, named] of Object.entries(parsed[kind] ?? {})) {
        for (const [name, bodies] of Object.entries(named)) {
          for (const body of bodies) all[kind].push({ kind, type, name, body, file });
        }
      }
    }
    for (const kind of ['variable', 'output', 'provider']) {
      for (const [name, bodies] of Object.entries(parsed[kind] ?? {})) {
        for (const body of bodies) all[kind].push({ kind, name, body, file });
      }
    }
    for (const kind of ['locals', 'terraform']) {
      for (const body of parsed[kind] ?? []) all[kind].push({ kind, name: kind, body, file });
    }
  }
  return all;
}

/** The configuration of this repository. */
export function readAll() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tf'));
  return read(Object.fromEntries(files.map((file) => [file, readFileSync(FOLDER + file, 'utf8')])));
}

/** The values that an environment's file gives. */
export async function readValues(file) {
  return parse(`${file}.tf`, readFileSync(`${FOLDER}environments/${file}`, 'utf8'));
}

/** The names of the local values. */
export function localNames(configuration) {
  return configuration.locals.flatMap(({ body }) => Object.keys(body));
}
