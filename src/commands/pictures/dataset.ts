import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../../dataset/parse';
import { parsePeriod } from '../../dataset/period';
import type { Dataset, FileName } from '../../dataset/schema/dataset';
import { computeVersion } from '../../dataset/version';
import type { Messages } from '../../messages/messages';
import { noFilters } from '../../selectors/filters';
import { buildChart } from '../../specs/build-chart';
import { definitionOf } from '../../specs/catalogue';
import type { Chart } from '../../specs/chart';
import type { ChartId } from '../../specs/chart-ids';
import { createFormatter } from '../../specs/format';
import type { ImageOptions } from '../../writers/image-options';
import type { ImageSetting } from '../../writers/image-setting';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', 'data');

function read(name: FileName): Promise<string> {
  return readFile(join(folder, `${name}.json`), 'utf8');
}

async function readDocument<Name extends FileName>(name: Name): Promise<Dataset[Name]> {
  const parsed = parseDocument(name, await read(name));
  if (!parsed.ok) throw new Error(`${name}.json has faults`);
  return parsed.document;
}

/** The dataset as it ships, with its version and the day of its release. */
export interface Shipped {
  readonly dataset: Dataset;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly releasedDay: string;
}

/** Reads `public/data`. Rejects where a document is missing or has a fault. */
export async function readShipped(): Promise<Shipped> {
  const dataset = {
    sources: await readDocument('sources'),
    documents: await readDocument('documents'),
    trade: await readDocument('trade'),
    minerals: await readDocument('minerals'),
    events: await readDocument('events'),
    claims: await readDocument('claims'),
  };
  const texts = {
    sources: await read('sources'),
    documents: await read('documents'),
    trade: await read('trade'),
    minerals: await read('minerals'),
    events: await read('events'),
    claims: await read('claims'),
  };
  const { released } = dataset.sources;
  return { dataset, version: await computeVersion(texts, released), releasedDay: released };
}

/** A chart as the page shows it with nothing filtered. Throws a `RangeError` where it is empty. */
export function chartOf(id: ChartId, { dataset }: Shipped, messages: Messages): Chart {
  const context = {
    filters: noFilters,
    mineralSort: 'kazakhstan',
    messages,
    format: createFormatter(messages),
  } as const;
  const built = buildChart(definitionOf(id), dataset, context, true);
  if (built?.state !== 'shown') throw new RangeError(`${id} has nothing to show`);
  return built.chart;
}

/** What a chart's picture is made for: the same as on the page `/chart/:id` of a site at `siteUrl`. */
export function settingOf(
  id: ChartId,
  shipped: Shipped,
  messages: Messages,
  options: ImageOptions,
  siteUrl: string,
): ImageSetting {
  const format = createFormatter(messages);
  return {
    options,
    messages,
    format,
    address: `${siteUrl}/chart/${id}`,
    version: shipped.version,
    released: format.period(parsePeriod(shipped.releasedDay)),
  };
}

/** Address of the site by the setting of the build, without a slash at its end; empty where unset. */
export function siteUrl(): string {
  return (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');
}
