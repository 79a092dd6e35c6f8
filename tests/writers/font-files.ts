import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontReader } from '../../src/writers/image-fonts';

const require = createRequire(import.meta.url);

/** Reads the fonts from the packages, as a command does. */
export const readFontFile: FontReader = ({ family, subset }) => {
  const name = family === 'Source Sans 3 Variable' ? 'source-sans-3' : 'source-serif-4';
  const path = require.resolve(
    `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`,
  );
  return Promise.resolve(readFileSync(path).toString('base64'));
};
