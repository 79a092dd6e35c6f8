import type { ChartExports } from '../views/chart-actions';
import type { Messages } from '../messages/messages';
import type { Chart } from '../specs/chart';
import type { Reference } from '../writers/citations/reference';
import type { ExportSetting } from '../writers/export-chart';

/** Writers are fetched when they are first needed. */
const writers = () => import('../writers/export-chart');

async function answered(act: () => Promise<string>, messages: Messages): Promise<string> {
  try {
    return await act();
  } catch (error) {
    const { failed, fontsFailed } = messages.charts.actions;
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

/** What can be taken away from a chart, with the sentences that say how it went. */
export function chartExports(
  chart: Chart,
  setting: ExportSetting,
  reference: Reference,
  link: string,
): ChartExports {
  const { messages } = setting;
  const words = messages.charts.actions;
  const saved = (save: () => Promise<string>) => () =>
    answered(async () => words.saved(await save()), messages);
  return {
    png: saved(async () => (await writers()).savePng(chart, setting)),
    svg: saved(async () => (await writers()).saveSvg(chart, setting)),
    csv: saved(async () => (await writers()).saveCsv(chart, setting)),
    json: saved(async () => {
      const { saveChartJson } = await writers();
      return saveChartJson(chart, setting, reference);
    }),
    copyImage: () =>
      answered(async () => {
        const name = await (await writers()).copyPng(chart, setting);
        return name === null ? words.copied : words.savedInstead(name);
      }, messages),
    copyLink: () => copyLink(link, messages),
  };
}
