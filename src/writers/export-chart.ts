import type { Filters } from '../selectors/filters';
import type { Chart } from '../specs/chart';
import { composeImage } from './compose-image';
import type { ImageSetting } from './image-setting';
import { writeCitation } from './citations/citation';
import type { Reference } from './citations/reference';
import { writeChartJson } from './chart-json';
import { writeCsv } from './csv';
import { fileName } from './file-name';
import { loadFont } from './font-loader';
import { drawPng } from './png';
import { saveFile } from './save';

/** Pixels of the picture for each of its own: sharp on paper and on dense screens. */
const pngScale = 2;

/** What an export needs to know beside the chart. */
export interface ExportSetting extends Omit<ImageSetting, 'width' | 'leastHeight' | 'released'> {
  readonly filters: Filters;
  /** Day of the dataset as the reader sees it, and as file names hold it (`YYYY-MM-DD`). */
  readonly released: string;
  readonly releasedDay: string;
}

/** Size of an exported picture at scale 1, in pixels. */
const imageSize = { width: 1200, leastHeight: 675 } as const;

function compose(chart: Chart, setting: ExportSetting) {
  return composeImage(chart, { ...setting, ...imageSize }, loadFont);
}

/** Saves a chart as PNG; gives the file's name. */
export async function savePng(chart: Chart, setting: ExportSetting): Promise<string> {
  const name = fileName(chart.id, setting.filters, setting.releasedDay, 'png');
  saveFile(await drawPng(await compose(chart, setting), pngScale), name);
  return name;
}

/** Saves a chart as SVG; gives the file's name. */
export async function saveSvg(chart: Chart, setting: ExportSetting): Promise<string> {
  const name = fileName(chart.id, setting.filters, setting.releasedDay, 'svg');
  const { svg } = await compose(chart, setting);
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), name);
  return name;
}

/** Saves the values of a chart as CSV; gives the file's name. */
export function saveCsv(chart: Chart, setting: ExportSetting): string {
  const name = fileName(chart.id, setting.filters, setting.releasedDay, 'csv');
  saveFile(
    new Blob([writeCsv(chart, setting.version, setting.messages)], {
      type: 'text/csv;charset=utf-8',
    }),
    name,
  );
  return name;
}

/** Saves the values of a chart as JSON, with what they come from; gives the file's name. */
export function saveChartJson(chart: Chart, setting: ExportSetting, reference: Reference): string {
  const { messages, version, releasedDay, address, filters } = setting;
  const name = fileName(chart.id, filters, releasedDay, 'json');
  const { licence } = reference;
  const citation = writeCitation(reference, 'full', messages);
  const origin = { name: messages.citing.dataset, version, releasedDay, address, licence };
  const text = writeChartJson(chart, { ...origin, citation, filters });
  saveFile(new Blob([text], { type: 'application/json' }), name);
  return name;
}

/**
 * Copies a chart as PNG, within the reader's gesture. Where the browser refuses, saves it instead.
 * Gives the file's name where it was saved, null where it was copied.
 */
export async function copyPng(chart: Chart, setting: ExportSetting): Promise<string | null> {
  const picture = compose(chart, setting).then((image) => drawPng(image, pngScale));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return null;
  } catch {
    const name = fileName(chart.id, setting.filters, setting.releasedDay, 'png');
    saveFile(await picture, name);
    return name;
  }
}
