const ASSETS = /\/assets\/[\w.-]+\.(?:js|css)\b/g;

/** The scripts and styles that a page of the site names: their names change with every build. */
export const assetsOf = (page: string): readonly string[] => page.match(ASSETS) ?? [];

/**
 * Whether a page names something that was not loaded with ours. One that names nothing is no page of the
 * site but what a network put in its place, and tells nothing.
 */
export const isOtherBuild = (page: string, loaded: readonly string[]): boolean =>
  assetsOf(page).some((asset) => !loaded.includes(asset));
