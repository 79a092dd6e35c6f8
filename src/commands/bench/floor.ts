import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLedger } from '../../dataset/ledger';
import { en } from '../../messages/en/en';
import { noFilters } from '../../selectors/filters/filters';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import { createFormatter } from '../../charts/format';
import { plainText } from '../../charts/rich-text';
import { composeImage } from '../../export/image/compose-image';
import { defaultImageOptions } from '../../export/image/image-options';
import { readDataset, shippedFolder } from '../read-dataset';

/** Where the floor page lies in the build that is measured. */
export const floorPath = 'floor/';

const style = `body{margin:0 auto;max-width:73.5rem;padding:1rem;background:#fbfaf7;color:#1c2430;
font:1rem/1.5 Georgia,serif}h1{font-size:2rem;line-height:1.2}svg{width:100%;height:auto}`;

/**
 * The least that can be shown: static HTML with the overview's main chart as inline SVG, written by
 * hand, its style sheet inside, without script and fonts. What a page takes is given as a multiple of what this one takes.
 */
export async function writeFloor(outDir: string): Promise<void> {
  const format = createFormatter(en);
  const ledger = buildLedger((await readDataset(shippedFolder)).dataset);
  const context = { filters: noFilters, mineralSort: 'kazakhstan', messages: en, format } as const;
  const built = buildChart(definitionOf('trade-headline'), ledger, context, true);
  if (built?.state !== 'shown') throw new Error('The main chart is not shown');
  const setting = {
    options: {
      ...defaultImageOptions,
      size: 'custom',
      custom: { width: 640, height: 400 },
      scale: 1,
    },
    messages: en,
    format,
    address: '/',
    version: 'bench',
    released: ledger.sources.releasedOn.text,
  } as const;
  const { svg } = await composeImage(built.chart, setting, () => Promise.resolve(''));
  const drawn = svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/^<\?xml[^>]*>/, '');
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Floor</title><link rel="icon" href="/favicon.svg"><style>${style}</style>
<h1>${plainText(built.chart.finding)}</h1><p>${plainText(built.chart.deck)}</p>${drawn}</html>`;
  await mkdir(join(outDir, floorPath), { recursive: true });
  await writeFile(join(outDir, floorPath, 'index.html'), html);
}
