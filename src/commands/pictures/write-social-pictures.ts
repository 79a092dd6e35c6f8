import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../messages/en';
import { composeImage } from '../../writers/compose-image';
import { defaultImageOptions, type ImageOptions } from '../../writers/image-options';
import { chartOf, readShipped, settingOf } from './dataset';
import { readFontFile } from './font-files';
import { renderPng } from './render-png';
import { socialPages } from './social-pages';

/** The size that social networks show whole. */
const size = { width: 1200, height: 630 } as const;

/**
 * Without numbered events: on the small card of a network the plot alone can be read.
 */
const options: ImageOptions = {
  ...defaultImageOptions,
  size: 'custom',
  custom: size,
  scale: 1,
  eventMarks: false,
};

/** Writes `social/<page>.png` for every page into a folder. Rejects where a chart cannot be drawn. */
export async function writeSocialPictures(folder: string, site: string): Promise<void> {
  const shipped = await readShipped();
  const target = join(folder, 'social');
  await mkdir(target, { recursive: true });
  const drawn = new Map<string, Uint8Array>();
  for (const { name, chart } of socialPages) {
    const setting = settingOf(chart, shipped, en, options, site);
    const picture =
      drawn.get(chart) ??
      (await renderPng(
        await composeImage(chartOf(chart, shipped, en), setting, readFontFile),
        size,
      ));
    drawn.set(chart, picture);
    await writeFile(join(target, `${name}.png`), picture);
  }
}
