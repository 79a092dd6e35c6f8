import { createHash } from 'node:crypto';

/**
 * The strictest policy that the site works under. Images may be `blob:` and fonts `data:` because a
 * chart's image is composed in the browser. Nothing that stands in a page itself is taken but what
 * is named here by its fingerprint: the style sheet, and the scripts that decide what is painted first
 * and ask for what comes next.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self' data:",
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** The one part of the policy that a page cannot carry itself; a host sends it as a header. */
export const framePolicy = "frame-ancestors 'none'";

function fingerprint(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What stands in a page: everything between a tag and its end, of tags that a policy asks about. */
function insides(html: string, tag: RegExp): readonly string[] {
  return [...html.matchAll(tag)].map(([, inside = '']) => inside);
}

/**
 * The policy of a finished page, for its own head, so that every host has it. Scripts and style
 * sheets that stand in the page are allowed by their fingerprints alone; blocks of data, which no
 * browser runs, need none.
 */
export function contentSecurityPolicyOf(html: string): string {
  const scripts = insides(html, /<script>([\s\S]*?)<\/script>/g).map(fingerprint);
  const styles = insides(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g).map(fingerprint);
  const added: Readonly<Record<string, readonly string[]>> = {
    'script-src': scripts,
    'style-src': styles,
  };
  return Object.entries(directives)
    .map(([name, value]) => [name, value, ...(added[name] ?? [])].join(' '))
    .join('; ');
}
