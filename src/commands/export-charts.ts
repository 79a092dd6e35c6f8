/**
 * `npm run export:charts -- --out <folder>`: writes the pictures of the charts without a window, the
 * same files as the page hands over. `--help` lists the options.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageCommand } from '../messages/en/commands';
import { noFilters } from '../selectors/filters/filters';
import type { ChartId } from '../charts/chart-ids';
import { composeImage } from '../export/image/compose-image';
import { pictureName } from '../export/image/file-name';
import { pixelSize } from '../export/image/image-options';
import { readArguments, type ExportRequest } from './pictures/arguments';
import { chartOf, readShipped, imageContextOf, type Shipped } from './pictures/dataset';
import { readFontFile } from './pictures/font-files';
import { renderPng } from './pictures/render-png';
import { readSitePlace } from './site/site-place';

const { siteUrl } = readSitePlace(process.env);

const words = imageCommand;

async function writeChart(id: ChartId, request: ExportRequest, shipped: Shipped): Promise<void> {
  const { options, messages } = request;
  const chart = chartOf(id, shipped, messages);
  const context = imageContextOf(id, shipped, options, { messages, siteUrl });
  const image = await composeImage(chart, context, readFontFile);
  for (const format of request.formats) {
    const name = pictureName(id, noFilters, shipped.releasedDay, { ...options, format });
    const content = format === 'svg' ? image.svg : await renderPng(image, pixelSize(options));
    await writeFile(join(request.out, name), content);
  }
}

async function writeAll(request: ExportRequest): Promise<void> {
  const started = performance.now();
  const shipped = await readShipped();
  await mkdir(request.out, { recursive: true });
  const size = pixelSize(request.options);
  if (size.isClamped)
    process.stderr.write(`${words.clamped(String(size.width), String(size.height))}\n`);
  for (const [index, id] of request.charts.entries()) {
    process.stderr.write(`${words.progress(index + 1, request.charts.length, id)}\n`);
    await writeChart(id, request, shipped);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = request.charts.length * request.formats.length;
  process.stdout.write(`${words.done(count, request.out, seconds)}\n`);
}

const asked = readArguments(process.argv.slice(2));
if (asked.state === 'help') {
  process.stdout.write(words.help);
} else if (asked.state === 'refused') {
  process.stderr.write(`${asked.reason}\n${words.seeHelp}\n`);
  process.exitCode = 2;
} else {
  await writeAll(asked.request);
}
