import type { Filters } from '../../selectors/filters/filters';
import type { Chart } from '../../charts/chart';
import { composeImage } from './compose-image';
import { writeCitation } from '../citations/citation';
import type { BibliographyEntry } from '../citations/bibliography-entry';
import { writeChartJson } from '../chart-json';
import { writeCsv } from '../csv';
import { fileName, pictureName } from './file-name';
import { fallbackFactor, loadProvenFont, UnusableFont } from '../browser-fonts';
import { imageOptionsOf, pixelSize, type ImageOptions } from './image-options';
import type { ComposedImage, ImageContext } from './image-context';
import { saveFile } from '../save';
import { drawPng } from './png';

/** What an export needs to know beside the chart and the options. */
export interface ExportContext extends Omit<ImageContext, 'options' | 'fallback'> {
  readonly filters: Filters;
}

/**
 * Composes the picture of a chart in this browser. Where it cannot draw with the embedded fonts, the
 * face that stands in for them is measured and the picture laid out for it. Rejects with a
 * `TypeError` where the fonts do not arrive.
 */
export async function composePicture(
  chart: Chart,
  setting: ExportContext,
  options: ImageOptions,
): Promise<ComposedImage> {
  const { messages, format, address, version, released } = setting;
  const asked = { options, messages, format, address, version, released };
  try {
    return await composeImage(chart, asked, loadProvenFont);
  } catch (error) {
    if (!(error instanceof UnusableFont)) throw error;
    return composeImage(chart, { ...asked, fallback: fallbackFactor() }, loadProvenFont);
  }
}

/** The file of a picture. Rejects where it cannot be composed or drawn. */
export async function pictureFile(
  chart: Chart,
  setting: ExportContext,
  options: ImageOptions,
): Promise<Blob> {
  const image = await composePicture(chart, setting, options);
  return options.format === 'svg'
    ? new Blob([image.svg], { type: 'image/svg+xml' })
    : drawPng(image, pixelSize(options));
}

/** Saves the picture of a chart as the options say; gives the file's name. */
export async function savePicture(
  chart: Chart,
  setting: ExportContext,
  options: ImageOptions,
  picture: Promise<Blob> = pictureFile(chart, setting, options),
): Promise<string> {
  const name = pictureName(chart.id, setting.filters, setting.released, options);
  saveFile(await picture, name);
  return name;
}

/** Saves a chart as PNG with one click; gives the file's name. */
export function savePng(chart: Chart, setting: ExportContext): Promise<string> {
  return savePicture(chart, setting, imageOptionsOf(chart));
}

/** Saves a chart as SVG with one click; gives the file's name. */
export function saveSvg(chart: Chart, setting: ExportContext): Promise<string> {
  return savePicture(chart, setting, { ...imageOptionsOf(chart), format: 'svg' });
}

/** Saves the values of a chart as CSV; gives the file's name. */
export function saveCsv(chart: Chart, setting: ExportContext): string {
  const name = fileName(chart.id, setting.filters, setting.released, 'csv');
  saveFile(
    new Blob([writeCsv(chart, setting.version, setting.messages)], {
      type: 'text/csv;charset=utf-8',
    }),
    name,
  );
  return name;
}

/** Saves the values of a chart as JSON, with what they come from; gives the file's name. */
export function saveChartJson(
  chart: Chart,
  setting: ExportContext,
  entry: BibliographyEntry,
): string {
  const { messages, version, released, address, filters } = setting;
  const name = fileName(chart.id, filters, released, 'json');
  const { licence } = entry;
  const citation = writeCitation(entry, 'full', messages);
  const origin = { name: messages.citing.dataset, version, released, address, licence };
  const text = writeChartJson(chart, { ...origin, citation, filters });
  saveFile(new Blob([text], { type: 'application/json' }), name);
  return name;
}
