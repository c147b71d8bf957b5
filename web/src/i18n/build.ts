import { frBuild } from './fr/build';

/** The texts about a newer version of the site, which most visits never show; the rest is in `index.ts`. */
export const build: typeof frBuild = frBuild;
