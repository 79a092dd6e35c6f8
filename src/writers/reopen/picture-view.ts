import type { ReadFacts } from '../picture-metadata';
import { pagePath } from '../../selectors/page-address';

/** The place of a view on this site. */
export interface PictureView {
  /** Path of the chart's page, without the folder of the site. */
  readonly path: string;
  /** Query with its question mark; empty where there is none. */
  readonly search: string;
}

/** The longest address that is looked at, in characters. */
const longestAddress = 4000;

/** Stands in where an address is a path alone; it never leads anywhere. */
const nowhere = 'https://address.invalid';

/**
 * The view that a picture's address names: the page of the picture's own chart, and the query. The
 * host is left out, whichever it is, so that no picture leads away from the site that reads it.
 * Null where the address is anything else.
 */
export function viewOf({
  chart,
  address,
}: Pick<ReadFacts, 'chart' | 'address'>): PictureView | null {
  if (address.length > longestAddress || !/^(?:https?:\/\/|\/)/.test(address)) return null;
  const parsed = parseUrl(address);
  const path = `/chart/${chart}`;
  if (parsed === null || !pagePath(parsed.pathname).endsWith(path)) return null;
  return { path, search: parsed.search };
}

/** Not `URL.canParse`, which browsers of 2023 lack. */
function parseUrl(address: string): URL | null {
  try {
    return new URL(address, nowhere);
  } catch {
    return null;
  }
}
