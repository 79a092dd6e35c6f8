import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { en } from '../../src/messages/en/en';
import { buildChart } from '../../src/charts/build-chart';
import type { Chart } from '../../src/charts/chart';
import type { ChartDefinition } from '../../src/charts/chart-definition';
import type { FontReader } from '../../src/export/image/image-fonts';
import { defaultImageOptions, type ImageOptions } from '../../src/export/image/image-options';
import type { ImageContext } from '../../src/export/image/image-context';
import { contextOf, format, shipped } from '../charts/support/shipped';

const require = createRequire(import.meta.url);

/** Reads the fonts from the packages, as a command does. */
export const readFontFile: FontReader = ({ family, subset }) => {
  const name = family === 'Source Sans 3 Variable' ? 'source-sans-3' : 'source-serif-4';
  const path = require.resolve(
    `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`,
  );
  return Promise.resolve(readFileSync(path).toString('base64'));
};

export const presets = ['wide', 'square', 'portrait', 'full-hd', 'a4-landscape'] as const;

/** Every preset, and the dark theme once: a theme changes colours, never where anything stands. */
export const looks = [
  ...presets.map((size) => ({ theme: 'light', size }) as const),
  { theme: 'dark', size: 'wide' } as const,
];

/** What a picture is made for in the tests, with some options of its own. */
export function imageContext(options: Partial<ImageOptions> = {}): ImageContext {
  return {
    options: { ...defaultImageOptions, ...options },
    messages: en,
    format,
    address: 'https://example.org/chart/some-chart?from=2000',
    version: '2026.11.21-00000000',
    released: '2026-11-21',
  };
}

/** A chart with its events, as the page shows it. Throws where it is empty. */
export function picturedChart(definition: ChartDefinition): Chart {
  const built = buildChart(definition, shipped, contextOf(), true);
  if (built?.state !== 'shown') throw new Error(`${definition.id} is not shown`);
  return built.chart;
}
