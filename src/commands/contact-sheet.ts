/**
 * `npm run contact-sheet [-- --out <folder>]`: every chart in both themes at every preset, on one page and
 * in one picture, for a person to look at. Writes into `dist-contact-sheet` unless told otherwise.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { en } from '../messages/en/en';
import { imageCommand } from '../messages/en/commands';
import { chartIds, type ChartId } from '../charts/chart-ids';
import { composeImage } from '../export/image/compose-image';
import { defaultImageOptions, presetSizes } from '../export/image/image-options';
import { chartOf, readShipped, imageContextOf, type Shipped } from './pictures/dataset';
import { readFontFile } from './pictures/font-files';
import { readOutlines, type Outlines } from './pictures/outlines';
import { readSitePlace } from './site/site-place';

const { siteUrl } = readSitePlace(process.env);

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist-contact-sheet' } },
});
const folder = values.out;
const presets = ['wide', 'square', 'portrait', 'full-hd', 'a4-landscape'] as const;

/** Height of a picture on the sheet, and the room between two, in pixels. */
const [rowHeight, gap] = [420, 16];

interface Thumbnail {
  readonly file: string;
  /** Pixels on the sheet. */
  readonly width: number;
  /** The picture with its words as outlines. */
  readonly drawn: string;
}

async function thumbnails(
  id: ChartId,
  theme: 'light' | 'dark',
  shipped: Shipped,
  outlines: Outlines,
): Promise<readonly Thumbnail[]> {
  const row: Thumbnail[] = [];
  for (const size of presets) {
    const options = { ...defaultImageOptions, size, theme };
    const context = imageContextOf(id, shipped, options, { messages: en, siteUrl });
    const { svg } = await composeImage(chartOf(id, shipped, en), context, readFontFile);
    const file = `${id}_${theme}_${size}.svg`;
    await writeFile(join(folder, file), svg);
    const { width, height } = presetSizes[size];
    row.push({ file, width: Math.round((width / height) * rowHeight), drawn: outlines(svg) });
  }
  return row;
}

/** One SVG of many: each picture in a frame of its own. */
function sheetOf(rows: readonly (readonly Thumbnail[])[]): string {
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width + gap, gap));
  const [width, height] = [Math.max(...widths), rows.length * (rowHeight + gap) + gap];
  const framed = rows.flatMap((row, line) => {
    let x = gap;
    return row.map(({ width: wide, drawn }) => {
      const at = `x="${String(x)}" y="${String(gap + line * (rowHeight + gap))}"`;
      x += wide + gap;
      return drawn.replace(
        /^<svg ([^>]*?)width="[\d.]+" height="[\d.]+"/,
        `<svg $1${at} width="${String(wide)}" height="${String(rowHeight)}"`,
      );
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#808080"/>${framed.join('')}</svg>`;
}

function pageOf(rows: readonly (readonly Thumbnail[])[]): string {
  const { title, intro } = imageCommand.sheet;
  const pictures = rows.map((row) =>
    row
      .map(
        ({ file, width }) =>
          `<a href="${file}"><img src="${file}" alt="${file}" width="${String(width)}" height="${String(rowHeight)}" loading="lazy"></a>`,
      )
      .join('\n'),
  );
  return `<!doctype html>
<html lang="${en.language}">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
<p>${intro}</p>
${pictures.map((row) => `<p style="white-space: nowrap">${row}</p>`).join('\n')}
</html>
`;
}

await mkdir(folder, { recursive: true });
const shipped = await readShipped();
const outlines = await readOutlines();
const rows: (readonly Thumbnail[])[] = [];
for (const [index, id] of chartIds.entries()) {
  process.stderr.write(`${imageCommand.progress(index + 1, chartIds.length, id)}\n`);
  for (const theme of ['light', 'dark'] as const)
    rows.push(await thumbnails(id, theme, shipped, outlines));
}
await writeFile(join(folder, 'index.html'), pageOf(rows));
const sheet = new Resvg(sheetOf(rows), { font: { loadSystemFonts: false } });
await writeFile(join(folder, 'contact-sheet.png'), sheet.render().asPng());
process.stdout.write(`${imageCommand.sheet.done(rows.flat().length, folder)}\n`);
