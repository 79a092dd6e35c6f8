import { measureText } from '../layout/text-measure';
import { loadFont } from './font-loader';
import type { FontFile, FontReader } from './image-fonts';

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
