import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * What both lists of tickets need, in one file: many small ones would be packed worse. The rest is split by
 * who imports it. (Files that import each other in a circle run in whatever order they arrive: sizes.mjs
 * looks for them.)
 */
function stage(id: string, modules: Modules): string | null {
  const within = (file: string) => reaches(modules, `${import.meta.dirname}/src/${file}`, id);
  if (within('main.tsx')) return null;
  // Without what they show: pictures are shared by more screens than these.
  if (within('SignedIn.tsx')) return /\/src\/(data|domain|state)\//.test(id) ? 'session' : null;
  const needed = (page: string) => within(`pages/${page}/${page}.tsx`);
  // Alone these weigh less than what packs them.
  const tiny = /\/lucide\/|\/state\/(density|wide)\./.test(id);
  const enough = tiny ? LISTS.some(needed) : LISTS.every(needed);
  return enough ? 'lists' : null;
}

const LISTS = ['ClientTicketsPage', 'TeamTicketsPage'];

const reached = new Map<string, Set<string>>();

function reaches(modules: Modules, from: string, id: string): boolean {
  const known = reached.get(from) ?? new Set([from]);
  if (!reached.has(from)) {
    // A set grows while it is walked.
    for (const next of known) {
      for (const one of modules.getModuleInfo(next)?.importedIds ?? []) known.add(one);
    }
    reached.set(from, known);
  }
  return known.has(id);
}

const DOMAIN_TESTS = ['src/{domain,i18n}/**/*.test.ts'];

// One static site. Inlined assets are refused because the Content-Security-Policy allows no data: scripts.
export default defineConfig({
  plugins: [tailwindcss()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: stage }] },
      },
    },
  },
  test: {
    projects: [
      {
        // What has no screen needs no browser, which would take longer than its tests.
        extends: true,
        test: { name: 'domain', environment: 'node', isolate: false, include: DOMAIN_TESTS },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: DOMAIN_TESTS,
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
});
