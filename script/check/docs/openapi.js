import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from './environment.js';

const SOURCES = 'functions/src/main/java/fr/vigidev/tickets';
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The description of the API. */
export function description() {
  return parse(readFileSync(`${ROOT}docs/openapi.yaml`, 'utf8'));
}

/** Every operation of the description, as in `GET /api/tickets/{ref}`. */
export function describedRoutes({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/**
 * Every route of the router, as the sources of the functions make it.
 *
 * @throws {Error} naming a source that makes a route in a way that is not understood
 */
export function routesOfSources() {
  const sources = readdirSync(`${ROOT}${SOURCES}`, { recursive: true })
    .filter((file) => file.endsWith('.java'))
    .map((file) => [file, readFileSync(`${ROOT}${SOURCES}/${file}`, 'utf8')]);
  return sources.flatMap(([file, text]) => routesOf(file, text));
}

/** The routes that one source makes. */
export function routesOf(file, text) {
  const constants = new Map([...text.matchAll(/String (\w+) = "([^"]*)"/g)].map(([, name, value]) => [name, value]));
  return [...text.matchAll(/new Route\(\s*([^,]+),\s*([^,]+),/g)].map(([call, method, path]) => {
    const parts = [method, path].map((expression) =>
      expression.split('+').map((part) => literal(part.trim(), constants)),
    );
    if (parts.flat().includes(undefined)) throw new Error(`${file}: which route is ${call}`);
    return parts.map((each) => each.join('')).join(' ');
  });
}

function literal(part, constants) {
  return /^"[^"]*"$/.test(part) ? part.slice(1, -1) : constants.get(part);
}
