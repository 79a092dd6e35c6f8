import * as z from 'zod/mini';
import {
  baseSize,
  defaultImageOptions,
  leastSide,
  mostSide,
  type ImageOptions,
} from '../../export/image/image-options';

const key = 'steppe-ledger.image-options';

const side = z.int().check(z.gte(leastSide), z.lte(mostSide));

const storedOptions = z.strictObject({
  format: z.enum(['png', 'svg']),
  size: z.enum(['wide', 'square', 'portrait', 'full-hd', 'a4-landscape', 'custom']),
  custom: z.strictObject({ width: side, height: side }),
  scale: z.literal([1, 2, 3, 4]),
  theme: z.enum(['light', 'dark']),
  plain: z.boolean(),
  transparent: z.boolean(),
  eventMarks: z.boolean(),
});

/** Holds the choice for this visit where storage is forbidden. */
let ofThisVisit: ImageOptions = defaultImageOptions;

/** The options in a text that this page stored; the defaults where it is anything else. */
export function parseImageOptions(text: string | null): ImageOptions {
  if (text === null) return defaultImageOptions;
  try {
    const parsed = storedOptions.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : defaultImageOptions;
  } catch {
    return defaultImageOptions;
  }
}

/** The last choice on this device. */
export function readImageOptions(): ImageOptions {
  try {
    return parseImageOptions(window.localStorage.getItem(key));
  } catch {
    return ofThisVisit;
  }
}

/** Keeps the choice on this device; where storage is forbidden, for this visit alone. */
export function storeImageOptions(options: ImageOptions): void {
  const custom = baseSize({ size: 'custom', custom: options.custom });
  ofThisVisit = { ...options, custom };
  try {
    window.localStorage.setItem(key, JSON.stringify(ofThisVisit));
  } catch {
    return;
  }
}
