import { prerender } from 'react-dom/static';
import { buildLedger, type Ledger } from '../dataset/ledger';
import type { Dataset, FileName } from '../dataset/schema/dataset';
import { en } from '../messages/en/en';
import { noFilters } from '../selectors/filters/filters';
import { buildChart } from '../charts/build-chart';
import { definitionOf } from '../charts/catalogue';
import type { Chart } from '../charts/chart';
import { chartIds, type ChartId, type PlacedChart } from '../charts/chart-ids';
import { plainText } from '../charts/rich-text';
import { layOut } from '../layout/chart-layout';
import { createFormatter } from '../charts/format';
import { pageTheme } from '../charts/page-theme';
import { StaticPlots } from '../state/hydration';
import { Hatches } from '../render/svg-node';
import { writeDrawing, writeNodes } from '../render/svg-text';
import { App } from '../shell/app';
import { pageNameOf, pages, singlePages, type PageName } from '../pages/pages';
import { loadPage } from '../shell/page-modules';
import { pageAddress } from '../selectors/filters/page-address';

/** A page as it stands before any script has run. */
export interface DrawnPage {
  /** Without the site's folder, such as `/trade`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The inside of the root element. */
  readonly markup: string;
}

const format = createFormatter(en);

// All code at once, while the module is loaded: afterwards nothing more can be.
const pageNames: readonly PageName[] = [...singlePages, 'chart', 'missing'];
await Promise.all(pageNames.map(loadPage));

/**
 * Widths for which charts are prerendered, in pixels. A page knows its reader's window only when it
 * is there, so that it brings three drawings of which the style sheet shows one: of a phone, of a
 * tablet (one column), and of the place on a wide page. Between them the drawing is scaled.
 */
const narrow = 336;
const middle = 680;
/** Of a chart by the columns that it takes on a page of 1,280 pixels and more. */
function widthOf(columns: number): number {
  return columns * 100 - 24;
}

function drawPlots(chart: Chart, path: string): string {
  const rows: readonly (readonly PlacedChart[])[] = pages[pageNameOf(path)].charts;
  const placed = rows.flat().find(({ id }) => id === chart.id);
  const wide = widthOf(placed?.columns ?? 12);
  const sizes = [
    ['narrow', narrow, 'sm:hidden'],
    ['middle', middle, 'max-sm:hidden lg:hidden'],
    ['wide', wide, 'max-lg:hidden'],
  ] as const;
  return sizes
    .map(([size, width, look]) => {
      const drawing = layOut(chart, { width, theme: pageTheme, format, textSize: 14 });
      const hatches = new Hatches(`${chart.id}-${size}`);
      const inside = writeDrawing(drawing, hatches);
      const box = `viewBox="0 0 ${String(drawing.width)} ${String(drawing.height)}" width="${String(drawing.width)}" height="${String(drawing.height)}"`;
      return `<svg class="plot-drawing ${look}" ${box} aria-hidden="true"><defs>${writeNodes(hatches.definitions())}</defs>${inside}</svg>`;
    })
    .join('');
}

/** A chart of the whole record; null where it has nothing to show. */
function buildPlain(id: ChartId, ledger: Ledger): Chart | null {
  const context = { filters: noFilters, mineralSort: 'kazakhstan', messages: en, format } as const;
  const built = buildChart(definitionOf(id), ledger, context, false);
  return built?.state === 'shown' ? built.chart : null;
}

/** The drawing of a chart on a page; null where it has none, which its place in the page then tells. */
function tryToDraw(id: ChartId, ledger: Ledger, path: string): string | null {
  const chart = buildPlain(id, ledger);
  if (chart === null) return null;
  try {
    return drawPlots(chart, path);
  } catch {
    return null;
  }
}

/** The paths of all pages that are prerendered. */
export const prerenderedPaths: readonly string[] = [
  ...singlePages.map((name) => pages[name].path),
  ...chartIds.map((id) => `/chart/${id}`),
];

/** What a path without a page shows; its host may answer any address with it. */
export const missingPath = pages.missing.path;

/** What hydrates a page: the module of its code, and the data files it needs, by name. */
export interface PageAssets {
  /** Whether it is long enough to be laid out part by part (`state/idle-queue.ts`). */
  readonly hasDeferredSections: boolean;
  readonly module: string;
  /** A script that stands inside the page and serves it until then, or null. */
  readonly script: string | null;
  /** Modules that may be wanted later: what draws a chart that is pointed at. */
  readonly later: readonly string[];
  readonly files: readonly FileName[];
}

export function pageAssetsOf(path: string): PageAssets {
  const name = pageNameOf(path);
  // The overview has a file of its own for the sources that it names.
  const { files: needed, module } = pages[name];
  const files = needed.filter((need) => name !== 'overview' || need !== 'sources');
  const hasCharts = name === 'chart' || pages[name].charts.length > 0;
  const later = hasCharts ? ['src/render/recharts-plot.tsx'] : [];
  const hasDeferredSections = name !== 'chart' && name !== 'missing';
  const script = name === 'timeline' ? 'src/prerender/early-filters.ts' : null;
  return { hasDeferredSections, module: `src/${module}`, script, later, files };
}

/**
 * The sources that the plain overview names, which are all that it is hydrated with. The same schema, fewer
 * entries.
 */
export function overviewSources(sources: Dataset['sources'], { markup }: DrawnPage) {
  const isNamed = (id: string) => markup.includes(`"${id}"`) || markup.includes(`#source-${id}"`);
  return { ...sources, sources: sources.sources.filter(({ id }) => isNamed(id)) };
}

function headOf(path: string, ledger: Ledger): Pick<DrawnPage, 'title' | 'description'> {
  const titled = (title: string, description: string) => ({
    title: en.shell.title(title),
    description,
  });
  const name = pageNameOf(path);
  if (name !== 'chart') return titled(...pages[name].head(en));
  const id = chartIds.find((known) => path === `/chart/${known}`);
  if (id === undefined) throw new Error(`No chart at ${path}`);
  const chart = buildPlain(id, ledger);
  const title = definitionOf(id).title(en);
  if (chart === null) return titled(title, en.charts.view.noValues(title));
  return titled(
    title,
    en.charts.image.description({
      subtitle: chart.subtitle,
      finding: plainText(chart.finding),
      deck: plainText(chart.deck),
    }),
  );
}

/** The ledger of the record that the pages are drawn from. */
export const openLedger = buildLedger;

/** Draws a page in its plain view. Rejects where a part of it fails. */
export async function drawPage(path: string, ledger: Ledger): Promise<DrawnPage> {
  const drawn = new Map<ChartId, string | null>();
  const charts = (id: string) => {
    const known = chartIds.find((candidate) => candidate === id);
    if (known === undefined) throw new Error(`No chart ${id}`);
    const before = drawn.get(known);
    const markup = before === undefined ? tryToDraw(known, ledger, path) : before;
    drawn.set(known, markup);
    return markup;
  };
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <StaticPlots value={charts}>
      <App address={path === missingPath ? path : pageAddress(path)} ledger={ledger} />
    </StaticPlots>,
    // Pieces that come later would be put in place by inline scripts, which the policy forbids.
    {
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => void failures.push(error),
    },
  );
  const markup = await new Response(prelude).text();
  if (failures.length > 0) throw new Error(`${path} cannot be prerendered`, { cause: failures[0] });
  return { path, markup, ...headOf(path, ledger) };
}
