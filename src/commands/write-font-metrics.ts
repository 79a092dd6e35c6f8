import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { decompress } from 'wawoff2';

/**
 * Writes `src/layout/font-metrics.json`: the advance width of every character of the two typefaces at
 * the weights that charts use, in thousandths of an em. With it text is measured the same way in a
 * browser, in jsdom and on a server, so that a picture is composed to the byte alike everywhere.
 */
const require = createRequire(import.meta.url);
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const faces = [
  { face: 'sans', package: 'source-sans-3', weights: [400, 600] },
  { face: 'serif', package: 'source-serif-4', weights: [600, 700] },
];

/** Widths by face, weight and character. */
type Widths = Record<string, number>;
type Metrics = Record<string, Record<string, Widths>>;

const wanted = (point: number): boolean =>
  (point >= 0x20 && point <= 0x17f) ||
  (point >= 0x400 && point <= 0x4ff) ||
  (point >= 0x2010 && point <= 0x2044) ||
  [0x2116, 0x2212, 0x20b8].includes(point);

const metrics: Metrics = {};
for (const { face, package: name, weights } of faces) {
  const perWeight: Record<string, Widths> = {};
  for (const weight of weights) perWeight[String(weight)] = {};
  for (const subset of subsets) {
    const path = require.resolve(
      `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`,
    );
    const font = create(Buffer.from(await decompress(readFileSync(path))));
    if (!('getVariation' in font)) throw new Error(`Not a single variable font: ${path}`);
    for (const weight of weights) {
      const widths = perWeight[String(weight)] ?? {};
      const instance = font.getVariation({ wght: weight });
      for (const point of font.characterSet.filter(wanted)) {
        const { advanceWidth } = instance.glyphForCodePoint(point);
        widths[String.fromCodePoint(point)] ??= Math.round((advanceWidth / font.unitsPerEm) * 1000);
      }
    }
  }
  metrics[face] = perWeight;
}

/** One string of characters a width: far smaller than one entry a character. */
function grouped(widths: Widths | undefined): Record<string, string> {
  const groups = new Map<number, string>();
  for (const [character, width] of Object.entries(widths ?? {})) {
    groups.set(width, (groups.get(width) ?? '') + character);
  }
  const entries = [...groups].sort(([one], [other]) => one - other);
  return Object.fromEntries(entries.map(([width, characters]) => [String(width), characters]));
}

const written = Object.fromEntries(
  Object.entries(metrics).map(([face, weights]) => [
    face,
    Object.fromEntries(
      Object.entries(weights).map(([weight, widths]) => [weight, grouped(widths)]),
    ),
  ]),
);
writeFileSync('src/layout/font-metrics.json', `${JSON.stringify(written, null, 1)}\n`);
