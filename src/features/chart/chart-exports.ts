import type { ChartExports } from './chart-actions';
import type { Messages } from '../../messages/messages';
import type { Chart } from '../../charts/chart';
import type { BibliographyEntry } from '../../export/citations/bibliography-entry';
import { arrived, MissingPart } from './missing-part';
import { copyPicture } from '../../export/copy-picture';
import type { ExportContext } from '../../export/image/export-chart';
import { imageOptionsOf, type ImageOptions } from '../../export/image/image-options';

/** Writers are fetched when they are first needed. */
const writers = () => arrived(import('../../export/image/export-chart'));

async function answered(act: () => Promise<string>, messages: Messages): Promise<string> {
  try {
    return await act();
  } catch (error) {
    const { failed, fontsFailed, partMissing } = messages.charts.actions;
    if (error instanceof MissingPart) return partMissing;
    return error instanceof TypeError ? fontsFailed : failed;
  }
}

/** Copies the address of a chart; where the browser refuses, shows it. */
async function copyLink(address: string, messages: Messages): Promise<string> {
  const words = messages.charts.actions;
  const whole = new URL(address, window.location.href).href;
  try {
    await navigator.clipboard.writeText(whole);
    return words.linkCopied;
  } catch {
    return words.linkShown(whole);
  }
}

/** Saves the picture of a chart as the options say, and says how it went. */
export function saveImage(
  chart: Chart,
  context: ExportContext,
  options: ImageOptions,
): Promise<string> {
  const { messages } = context;
  return answered(async () => {
    const name = await (await writers()).savePicture(chart, context, options);
    return messages.charts.actions.saved(name);
  }, messages);
}

/**
 * Copies the picture of a chart as PNG. Where the browser does not, saves it and says why. The
 * clipboard is asked before anything is waited for: later it would be out of the reader's gesture.
 */
export function copyImage(
  chart: Chart,
  context: ExportContext,
  options: ImageOptions,
): Promise<string> {
  const { messages } = context;
  const words = messages.charts.actions;
  const asked: ImageOptions = { ...options, format: 'png' };
  return answered(async () => {
    const picture = writers().then(({ pictureFile }) => pictureFile(chart, context, asked));
    const outcome = await copyPicture(picture);
    if (outcome === 'copied') return words.copied;
    const name = await (await writers()).savePicture(chart, context, asked, picture);
    return outcome === 'refused' ? words.refusedInstead(name) : words.savedInstead(name);
  }, messages);
}

/** What a chart's exports lead to beside its files. */
interface ExportTargets {
  readonly entry: BibliographyEntry;
  /** Address of the chart on this site. */
  readonly link: string;
  readonly openOptions: () => Promise<void>;
}

/** What can be taken away from a chart, with the sentences that say how it went. */
export function chartExports(
  chart: Chart,
  context: ExportContext,
  { entry, link, openOptions }: ExportTargets,
): ChartExports {
  const { messages } = context;
  const words = messages.charts.actions;
  const saved = (save: () => Promise<string>) => () =>
    answered(async () => words.saved(await save()), messages);
  return {
    png: saved(async () => (await writers()).savePng(chart, context)),
    svg: saved(async () => (await writers()).saveSvg(chart, context)),
    csv: saved(async () => (await writers()).saveCsv(chart, context)),
    json: saved(async () => {
      const { saveChartJson } = await writers();
      return saveChartJson(chart, context, entry);
    }),
    copyImage: () => copyImage(chart, context, imageOptionsOf(chart)),
    copyLink: () => copyLink(link, messages),
    options: () =>
      answered(async () => {
        await openOptions();
        return '';
      }, messages),
  };
}
