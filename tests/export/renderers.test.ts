import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutlines, type Outlines } from '../../src/commands/pictures/outlines';
import { renderPng } from '../../src/commands/pictures/render-png';
import { en } from '../../src/messages/en/en';
import { definitionOf } from '../../src/charts/catalogue';
import { themes } from '../../src/charts/theme';
import { composeImage } from '../../src/export/image/compose-image';
import { ofEachKind, testedCharts } from '../setup/extent';
import { imageContext, looks, picturedChart, readFontFile } from './pictures';

/** Whether a program is installed. */
function has(program: string, asked: string): boolean {
  return spawnSync(program, [asked]).error === undefined;
}

interface Ink {
  /** Share of pixels that are black to the last bit: the look of a fill that found no colour. */
  readonly black: number;
  /** Share of pixels that differ from the paper, and the same in the middle of the picture. */
  readonly all: number;
  readonly middle: number;
}

/** Looks at drawn pixels, four bytes each. */
function inkOf(pixels: Uint8Array, width: number, height: number, paper: string): Ink {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16));
  let [black, all, middle] = [0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
      if (r + g + b === 0) black += 1;
      const isInk =
        Math.abs(r - Number(red)) + Math.abs(g - Number(green)) + Math.abs(b - Number(blue)) > 40;
      if (!isInk) continue;
      all += 1;
      if (y > height * 0.25 && y < height * 0.75) middle += 1;
    }
  }
  const count = width * height;
  return { black: black / count, all: all / count, middle: middle / (count / 2) };
}

/** Decodes a PNG by way of resvg, which did not write it. */
function decode(png: Buffer, width: number, height: number): Uint8Array {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return new Resvg(frame, { font: { loadSystemFonts: false } }).render().pixels;
}

function expectDrawn(ink: Ink): void {
  expect(ink.black).toBeLessThan(0.0005);
  expect(ink.all).toBeGreaterThan(0.01);
  expect(ink.all).toBeLessThan(0.6);
  expect(ink.middle).toBeGreaterThan(0.005);
}

/** Pixels across: enough to tell a picture from an empty one. */
const width = 480;

let outlines: Outlines;
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

beforeAll(async () => {
  outlines = await readOutlines();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Where words and marks stand is asked of every chart in compose-image.test.ts.
describe.each(testedCharts.map((id) => [id, definitionOf(id)] as const))('%s', (id, definition) => {
  const chart = picturedChart(definition);

  it.each(ofEachKind(looks, looks.slice(0, 1)))('draws in resvg: $theme, $size', async (look) => {
    const { svg } = await composeImage(chart, imageContext(look), readFontFile);
    const drawn = new Resvg(outlines(svg), {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: width },
    }).render();
    expectDrawn(inkOf(drawn.pixels, drawn.width, drawn.height, themes[look.theme].paper));
  });

  it.skipIf(!has('rsvg-convert', '--version')).each(ofEachKind(looks, looks.slice(-1)))(
    'draws in rsvg-convert: $theme, $size',
    async (look) => {
      const { svg, ...size } = await composeImage(chart, imageContext(look), readFontFile);
      const height = Math.round((size.height / size.width) * width);
      const parameters = ['--width', String(width), '--height', String(height)];
      const png = execFileSync('rsvg-convert', parameters, {
        input: svg,
        maxBuffer: 64 * 1024 * 1024,
      });
      expectDrawn(inkOf(decode(png, width, height), width, height, themes[look.theme].paper));
    },
  );

  it('is written as a PNG of exactly the pixels asked for, whole and with its facts', async () => {
    const image = await composeImage(chart, imageContext(), readFontFile);
    const png = Buffer.from(await renderPng(image, { width: 1200, height: 675 }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
    const path = join(folder, `${id}.png`);
    writeFileSync(path, png);
    if (has('pngcheck', '-h')) {
      const checked = spawnSync('pngcheck', ['-q', path], { encoding: 'utf8' });
      expect([checked.status, checked.stdout]).toEqual([0, '']);
    }
    if (has('exiftool', '-ver')) {
      const listed = execFileSync('exiftool', ['-PNG:all', path]).toString();
      for (const words of [chart.title, en.charts.image.licence, '/chart/some-chart?from=2000'])
        expect(listed).toContain(words);
    }
  });

  it('is the same to the byte when drawn again', async () => {
    const image = await composeImage(chart, imageContext(), readFontFile);
    const size = { width: 600, height: 338 };
    expect(Buffer.from(await renderPng(image, size)).equals(await renderPng(image, size))).toBe(
      true,
    );
  });
});
