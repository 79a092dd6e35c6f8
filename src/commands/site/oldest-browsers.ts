/**
 * The oldest browsers that the site is built for, and the one place that says which they are: the last
 * Chrome and Edge for Windows 7 and 8, the last Firefox for them, and the first Safari that knows
 * cascade layers and dialogs. What newer browsers brought is lowered by the build (syntax) or left
 * alone (interfaces); `tests/browser/build.spec.ts` reads the build for it.
 *
 * No version of a browser is asked at run time: `public/start.js` tests for what the page needs, so
 * that an older or a rarer browser that has it all is welcome.
 */
export const oldestBrowsers = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '15.4',
} as const;

/** As Vite takes them. */
export const buildTarget: readonly string[] = Object.entries(oldestBrowsers).map(
  ([browser, version]) => `${browser}${version}`,
);

/** As Browserslist takes them. */
export const workerTargets: readonly string[] = Object.entries(oldestBrowsers).map(
  ([browser, version]) => `${browser} >= ${version}`,
);
