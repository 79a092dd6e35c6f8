import { buildLedger, type Ledger } from '../../dataset/ledger';
import type { Messages } from '../../messages/messages';
import { noFilters } from '../../selectors/filters/filters';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import type { Chart } from '../../charts/chart';
import type { ChartId } from '../../charts/chart-ids';
import { createFormatter } from '../../charts/format';
import type { ImageOptions } from '../../export/image/image-options';
import type { ImageContext } from '../../export/image/image-context';
import { pageAddress } from '../../selectors/filters/page-address';
import { dataFolder, readDataset } from '../read-dataset';

/** The ledger as it ships, with its version and the day of its release. */
export interface Shipped {
  readonly ledger: Ledger;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly releasedDay: string;
}

/** Reads the data files that the site is built from. Rejects where one is missing or has a fault. */
export async function readShipped(): Promise<Shipped> {
  const { dataset, version, released } = await readDataset(dataFolder);
  return { ledger: buildLedger(dataset), version, releasedDay: released };
}

/** A chart as the page shows it with nothing filtered; null where it has nothing to show. */
export function findChart(id: ChartId, { ledger }: Shipped, messages: Messages): Chart | null {
  const context = {
    filters: noFilters,
    mineralSort: 'kazakhstan',
    messages,
    format: createFormatter(messages),
  } as const;
  const built = buildChart(definitionOf(id), ledger, context, true);
  return built?.state === 'shown' ? built.chart : null;
}

/** The same chart. Throws a `RangeError` where it has nothing to show. */
export function chartOf(id: ChartId, shipped: Shipped, messages: Messages): Chart {
  const chart = findChart(id, shipped, messages);
  if (chart === null) throw new RangeError(`${id} has nothing to show`);
  return chart;
}

/** What a chart's picture is made for: the same as on the page `/chart/:id` of a site at `siteUrl`. */
export function imageContextOf(
  id: ChartId,
  shipped: Shipped,
  options: ImageOptions,
  { messages, siteUrl }: { readonly messages: Messages; readonly siteUrl: string },
): ImageContext {
  const format = createFormatter(messages);
  return {
    options,
    messages,
    format,
    address: `${siteUrl}${pageAddress(`/chart/${id}`)}`,
    version: shipped.version,
    released: shipped.releasedDay,
  };
}
