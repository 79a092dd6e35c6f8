import sansCyrillicExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillicExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { measureText } from '../layout/text-measure';
import type { FontFile, FontReader } from './image/image-fonts';

/** The same files as the style sheet's, so that the browser has them in its cache. */
const addresses: Readonly<
  Record<FontFile['family'], Readonly<Record<FontFile['subset'], string>>>
> = {
  'Source Sans 3 Variable': {
    latin: sansLatin,
    'latin-ext': sansLatinExtended,
    cyrillic: sansCyrillic,
    'cyrillic-ext': sansCyrillicExtended,
  },
  'Source Serif 4 Variable': {
    latin: serifLatin,
    'latin-ext': serifLatinExtended,
    cyrillic: serifCyrillic,
    'cyrillic-ext': serifCyrillicExtended,
  },
};

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Fetches a font of the site as base64. Throws an `Error` where it cannot be had. */
async function loadFont({ family, subset }: FontFile): Promise<string> {
  const response = await fetch(addresses[family][subset]);
  if (!response.ok) throw new Error(`Font not loaded: ${family} ${subset}`);
  return base64(new Uint8Array(await response.arrayBuffer()));
}

/** The browser has the bytes of a font but cannot draw with it. */
export class UnusableFont extends Error {
  override readonly name = 'UnusableFont';
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function prove({ family, subset }: FontFile, content: string): Promise<void> {
  try {
    const face = new FontFace(`proof of ${family}`, bytesOf(content), { weight: '200 900' });
    if ((await face.load()).status !== 'loaded') throw new UnusableFont(`${family} ${subset}`);
  } catch {
    throw new UnusableFont(`The browser cannot draw with ${family} ${subset}`);
  }
}

const proven = new Map<string, Promise<string>>();

/**
 * Fetches a font and proves that the browser draws with it, once each. Throws an `UnusableFont` where
 * it does not, another error where the font cannot be had.
 */
export const loadProvenFont: FontReader = (file) => {
  const name = `${file.family} ${file.subset}`;
  const known = proven.get(name);
  if (known !== undefined) return known;
  const coming = loadFont(file).then(async (content) => {
    await prove(file, content);
    return content;
  });
  proven.set(name, coming);
  // What failed may succeed when it is asked for again.
  coming.catch(() => proven.delete(name));
  return coming;
};

const sample = 'Exports plus imports, billion U.S. dollars, 0123456789';

/**
 * How much wider the face is that stands in for the embedded ones, as a factor of at least 1. It is
 * measured, since every system has another.
 */
export function fallbackFactor(): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 1.25;
  context.font = "100px 'Noto Sans', sans-serif";
  const measured = context.measureText(sample).width;
  return Math.max(1, measured / measureText(sample, { face: 'sans', weight: 400, size: 100 }));
}
