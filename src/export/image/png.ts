import type { ComposedImage } from './image-context';
import { pictureTexts } from './picture-metadata';
import { writePngTexts } from './png-chunks';

/** Waits until a picture is loaded with its fonts; `decode()` resolves before they are. */
function loadPicture(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => {
      resolve(picture);
    };
    picture.onerror = () => {
      reject(new Error('The picture could not be drawn'));
    };
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/**
 * Draws a composed picture at the given size, in pixels, with its facts as texts. Throws an `Error`
 * where the browser refuses.
 */
export async function drawPng(
  image: ComposedImage,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const picture = await loadPicture(image.svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas');
  context.drawImage(picture, 0, 0, width, height);
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (drawn === null) throw new Error('The browser gave no picture');
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([writePngTexts(bytes, pictureTexts(image.facts))], { type: 'image/png' });
}
