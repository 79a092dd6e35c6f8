import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFile, FontReader } from '../../export/image/image-fonts';

const require = createRequire(import.meta.url);

/** Where the package keeps a font file. */
function pathOf({ family, subset }: FontFile): string {
  const name = family === 'Source Sans 3 Variable' ? 'source-sans-3' : 'source-serif-4';
  return require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`);
}

/** The bytes of a font file, WOFF2. */
export function readFontBytes(file: FontFile): Promise<Buffer> {
  return readFile(pathOf(file));
}

const read = new Map<string, Promise<string>>();

/** Reads the fonts that a picture embeds from the packages: the files that the site serves. */
export const readFontFile: FontReader = (file) => {
  const path = pathOf(file);
  const known = read.get(path);
  if (known !== undefined) return known;
  const coming = readFontBytes(file).then((bytes) => bytes.toString('base64'));
  read.set(path, coming);
  return coming;
};
