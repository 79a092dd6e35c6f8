import type { Plugin } from 'vite';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../messages/en/en';
import { composeImage } from '../../export/image/compose-image';
import { defaultImageOptions, type ImageOptions } from '../../export/image/image-options';
import { findChart, readShipped, imageContextOf } from '../pictures/dataset';
import { readFontFile } from '../pictures/font-files';
import { renderPng } from '../pictures/render-png';
import { chartIds, type ChartId } from '../../charts/chart-ids';

/**
 * Writes one picture a page into `social/` of the build: 1200 × 630 pixels, for the cards of social
 * networks. `siteUrl` is printed in them; where it is unset they print the path alone.
 */
export function socialPictures(siteUrl: string): Plugin {
  return {
    name: 'steppe-ledger:social-pictures',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await writeSocialPictures(dir, siteUrl);
    },
  };
}

/** A page of the site that has a picture of its own for social networks. */
interface SocialPage {
  /** Name of the picture's file, without its ending. */
  readonly name: string;
  /** The page's main chart. */
  readonly chart: ChartId;
}

/** Every page with the chart that stands for it, the pages of single charts included. */
export const socialPages: readonly SocialPage[] = [
  { name: 'overview', chart: 'trade-headline' },
  { name: 'trade', chart: 'trade-both-counts' },
  { name: 'minerals', chart: 'uranium-by-country' },
  { name: 'timeline', chart: 'events-by-year' },
  { name: 'sources', chart: 'claims-by-verdict' },
  { name: 'about', chart: 'claims-by-verdict' },
  ...chartIds.map((id) => ({ name: `chart-${id}`, chart: id })),
];

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
async function writeSocialPictures(folder: string, site: string): Promise<void> {
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
