import sansCyrillicExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillicExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { FontFile } from './image-fonts';

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
export async function loadFont({ family, subset }: FontFile): Promise<string> {
  const response = await fetch(addresses[family][subset]);
  if (!response.ok) throw new Error(`Font not loaded: ${family} ${subset}`);
  return base64(new Uint8Array(await response.arrayBuffer()));
}
