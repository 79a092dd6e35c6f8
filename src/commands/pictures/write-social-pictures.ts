import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../messages/en/en';
import { composeImage } from '../../export/image/compose-image';
import { defaultImageOptions, type ImageOptions } from '../../export/image/image-options';
import { findChart, readShipped, imageContextOf } from './dataset';
import { readFontFile } from './font-files';
import { renderPng } from './render-png';
import { socialPages } from './social-pages';

/** The size that social networks show whole. */
const size = { width: 1200, height: 630 } as const;

const options: ImageOptions = {
  ...defaultImageOptions,
  size: 'custom',
  custom: size,
  scale: 1,
};

/**
 * Writes `social/<page>.png` for every page into a folder. A page whose chart has nothing to show takes
 * the first one that has.
 */
export async function writeSocialPictures(folder: string, site: string): Promise<void> {
  const shipped = await readShipped();
  const charts = new Map(
    socialPages.flatMap(({ chart: id }) => {
      const chart = findChart(id, shipped, en);
      return chart === null ? [] : [[id, chart] as const];
    }),
  );
  const [other] = charts.values();
  const target = join(folder, 'social');
  await mkdir(target, { recursive: true });
  const drawn = new Map<string, Uint8Array>();
  for (const { name, chart: id } of socialPages) {
    const chart = charts.get(id) ?? other;
    if (chart === undefined) continue;
    const context = imageContextOf(chart.id, shipped, options, { messages: en, siteUrl: site });
    const picture =
      drawn.get(chart.id) ??
      (await renderPng(await composeImage(chart, context, readFontFile), size));
    drawn.set(chart.id, picture);
    await writeFile(join(target, `${name}.png`), picture);
  }
}
