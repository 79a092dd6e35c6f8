import { Resvg } from '@resvg/resvg-js';
import type { ComposedImage } from '../../export/image/image-context';
import { pictureTexts } from '../../export/image/picture-metadata';
import { writePngTexts } from '../../export/image/png-chunks';
import { readOutlines, type Outlines } from './outlines';

let outlines: Promise<Outlines> | undefined;

/** Draws a composed picture at exactly the given size, in pixels, without a browser. */
export async function renderPng(
  image: Pick<ComposedImage, 'svg' | 'facts'>,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  outlines ??= readOutlines();
  const sized = image.svg.replace(
    /^<svg ([^>]*?)width="[\d.]+" height="[\d.]+"/,
    `<svg $1width="${String(width)}" height="${String(height)}"`,
  );
  const drawn = new Resvg((await outlines)(sized), { font: { loadSystemFonts: false } });
  return writePngTexts(drawn.render().asPng(), pictureTexts(image.facts));
}
