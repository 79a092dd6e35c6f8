/**
 * The strictest policy that the site works under. `npm start` and the browser tests serve the build
 * with it, so whatever a strict host would refuse is found here first.
 * Images may be `blob:` and fonts `data:` because a chart's image is composed in the browser.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
