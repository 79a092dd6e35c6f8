import { useMemo, useSyncExternalStore } from 'react';
import { entryOf } from '../../dataset/lookups';
import type { Ledger } from '../../dataset/ledger';
import type { Series } from '../../dataset/series';
import type { Observation } from '../../dataset/observation';
import type { Cell, Chart } from '../../charts/chart';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import { sentenceData } from '../../charts/chart-sentences';
import { chartIds } from '../../charts/chart-ids';
import { findCell, sentencePaths } from '../../charts/chart-datum-paths';
import { filesOfDatum, findDatum } from '../../selectors/find-datum';
import { noFilters } from '../../selectors/filters/filters';
import {
  recordPath,
  factPath,
  parseDatumPath,
  parentPath,
  type DatumTarget,
  type DatumPath,
} from '../../selectors/datum-path';
import { inputOf, provenanceOf, type Provenance } from '../../selectors/provenance';
import type { SourceLinks } from './source-links';
import { useLanguage, type Language } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { nameMineral } from '../filters/topic-name';
import { CiteButton } from '../cite/cite-button';
import { chartCitation } from '../../export/citations/bibliography-entry';
import { SourceDetails } from './source-details';
import { useAddress } from '../../state/address';
import { useDataFile, useDataFiles, type LoadedDataFiles } from '../../state/data-files';
import type { ShownData } from './shown-data';
import { useCitationContext } from '../../state/citation-context';
import { siteAddress } from '../../state/site-address';
import { Button } from '../../ui/button';

interface SlotProps {
  readonly path: string;
  readonly named: ShownData;
  readonly links: SourceLinks;
}

/** What the source panel says of the number that the address names. */
export function SourceOfNumber({ path, named, links }: SlotProps) {
  const language = useLanguage();
  const hrefs = useHrefs();
  const words = language.messages.provenance;
  const lists = useDataFiles(['sources', 'documents'], { whole: true });
  const parsed = parseDatumPath(path, chartIds);
  const asked = useNumber(parsed?.target, named);
  const provenance = useProvenance(lists, inputAt(asked, parsed));
  const failed = [lists, asked].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') {
    return (
      <>
        <h2 className="text-title/7">{words.nowhereHead}</h2>
        <p>{words.notArrived}</p>
        <Button onClick={failed.retry}>{language.messages.states.tryAgain}</Button>
      </>
    );
  }
  if (lists.state !== 'ready' || asked.state === 'loading' || asked.state === 'failed')
    return <p role="status">{words.loading}</p>;
  const { chart, title } = asked;
  if (provenance === null || parsed === null) return <Nowhere path={path} chart={chart} />;
  const { observation } = provenance;
  const above = parentPath(path);
  const isInput = parsed.inputs.length > 0;
  const titleInChart =
    chart === null ? null : cellTitle(chart, observation, parsed.target, words.cellTitle);
  return (
    <SourceDetails
      provenance={provenance}
      path={path}
      title={titleInChart ?? (isInput ? null : title)}
      within={isInput ? null : (chart?.title ?? null)}
      above={above === null ? null : links.href(above)}
      chart={chart === null ? null : hrefs.page(`/chart/${chart.id}`)}
      actions={chart === null ? undefined : <CiteChart chart={chart} />}
    />
  );
}

/** What is known of the number that a path names. */
type AskedNumber =
  | {
      readonly state: 'loading' | 'nowhere';
      readonly chart: Chart | null;
      readonly title: null;
    }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'found';
      readonly observation: Observation;
      /** A chart that shows it: of the page, or built for an address that names it. */
      readonly chart: Chart | null;
      /** What it is of, where the record has words for it and no chart does. */
      readonly title: string | null;
    };

/**
 * Finds a number: on the page, in the record by its path, or in a chart. Only the last builds a chart,
 * and only where the page shows none that holds the number.
 */
function useNumber(target: DatumTarget | undefined, named: ShownData): AskedNumber {
  const language = useLanguage();
  const name = target?.kind === 'named' ? target.name : '';
  const mounted = useSyncExternalStore(named.subscribe, () => named.find(name));
  const shown = useSyncExternalStore(named.subscribe, () =>
    named.findChart((chart) =>
      target?.kind === 'named'
        ? findCell(chart, name) !== undefined
        : observationIn(chart, target) !== undefined,
    ),
  );
  const trade = useDataFile('trade');
  const isPath = target?.kind === 'named' && mounted === undefined;
  const files = isPath ? filesOfDatum(name, trade.state === 'ready' ? trade.data : undefined) : [];
  const loaded = useDataFiles(files);
  const chart = useChartOf(shown === null ? target : undefined) ?? shown;
  if (mounted !== undefined)
    return { state: 'found', observation: mounted, chart: null, title: null };
  if (target?.kind !== 'named') {
    const observation = observationIn(chart, target);
    return observation === undefined
      ? { state: 'nowhere', chart, title: null }
      : { state: 'found', observation, chart, title: null };
  }
  if (loaded.state !== 'ready')
    return loaded.state === 'failed' ? loaded : { state: 'loading', chart, title: null };
  const parts: Partial<Ledger> = loaded.data;
  const datum = findDatum(name, parts);
  if (datum === null) return { state: 'nowhere', chart: null, title: null };
  const { observation, series } = datum;
  return {
    state: 'found',
    observation,
    chart,
    title: series === undefined ? null : titleOfSeries(series, parts, language),
  };
}
/** The number itself, or the one of its inputs that the path names; null where there is none. */
function inputAt(asked: AskedNumber, parsed: DatumPath | null): Observation | null {
  return asked.state === 'found' && parsed !== null
    ? inputOf(asked.observation, parsed.inputs)
    : null;
}

/** Where a number comes from, as soon as the lists of sources are here; the rest adds to it. */
function useProvenance(
  lists: LoadedDataFiles<'sources' | 'documents'>,
  observation: Observation | null,
): Provenance | null {
  const { messages } = useLanguage();
  const trade = useDataFile('trade');
  const context = useDataFile('context');
  const claims = useDataFile('claims');
  return useMemo(() => {
    if (lists.state !== 'ready' || observation === null) return null;
    const parts = {
      ...lists.data,
      ...(trade.state === 'ready' ? { trade: trade.data } : {}),
      ...(context.state === 'ready' ? { context: context.data } : {}),
      ...(claims.state === 'ready' ? { claims: claims.data } : {}),
    };
    return provenanceOf(observation, parts, messages.pages.formulas.turnover);
  }, [lists, observation, trade, context, claims, messages]);
}

/** What a series of the record measures: its title, or measure, mineral and country. */
function titleOfSeries(
  series: Series,
  { minerals }: Partial<Ledger>,
  { messages }: Language,
): string {
  if (series.title !== undefined) return series.title;
  const { measures, seriesTitle } = messages.provenance;
  const { measure, mineral: id = '', country = '' } = series;
  const mineral = minerals?.mineralById.get(id);
  return seriesTitle(
    entryOf(measures, measure) ?? measure,
    mineral === undefined ? id : nameMineral(messages, mineral),
    entryOf(messages.countries, country) ?? country,
  );
}

/** Cites the chart in which the number stands. */
function CiteChart({ chart }: { readonly chart: Chart }) {
  const setting = useCitationContext();
  const hrefs = useHrefs();
  const address = siteAddress(hrefs.page(`/chart/${chart.id}`));
  return <CiteButton entry={chartCitation(setting, chart, address)} />;
}

function Nowhere(props: { readonly path: string; readonly chart: Chart | null }) {
  const { messages } = useLanguage();
  const words = messages.provenance;
  const { path, chart } = props;
  return (
    <>
      <h2 className="text-title/7">{words.nowhereHead}</h2>
      <p role="status">
        {chart === null ? words.nowhere(path) : words.nowhereChart(chart.title, path)}
      </p>
    </>
  );
}

/** The chart of a place, in the view of the address; whole where the filters leave the place out. */
function useChartOf(target: DatumTarget | undefined): Chart | null {
  const { messages, format } = useLanguage();
  const { filters, mineralSort, eventMarks } = useAddress().address;
  const id = target === undefined || target.kind === 'named' ? undefined : target.chart;
  const definition = chartIds.find((known) => known === id);
  const needed = definition === undefined ? [] : definitionOf(definition).needs;
  const loaded = useDataFiles(needed, { whole: true });
  if (definition === undefined || loaded.state !== 'ready') return null;
  const build = (chosen: typeof filters): Chart | null => {
    const context = { filters: chosen, mineralSort, messages, format };
    const built = buildChart(definitionOf(definition), loaded.data, context, eventMarks);
    return built?.state === 'shown' ? built.chart : null;
  };
  const shown = build(filters);
  return observationIn(shown, target) === undefined ? build(noFilters) : shown;
}

function observationIn(
  chart: Chart | null,
  target: DatumTarget | undefined,
): Observation | undefined {
  if (chart === null || target === undefined || target.kind === 'named') return undefined;
  if (chart.id !== target.chart) return undefined;
  switch (target.kind) {
    case 'cell':
      return chart.rows.find(({ key }) => key === target.row)?.cells[target.series]?.observation;
    case 'sentence':
      return sentenceData(chart)[target.index]?.observation;
    case 'fact':
      return sentenceData(chart)[sentencePaths(chart).indexOf(factPath(chart.id, target.name))]
        ?.observation;
  }
}

/**
 * What a number is of that stands in a chart, or in its sentences as well: the place that the address
 * names, where that is the number's, or the first. Null where none is.
 */
function cellTitle(
  chart: Chart,
  observation: Observation,
  target: DatumTarget | undefined,
  write: (row: string, series: string) => string,
): string | null {
  const path = recordPath(observation);
  const isSame = (cell: Cell | undefined) =>
    cell !== undefined &&
    (cell.observation === observation || (path !== null && recordPath(cell.observation) === path));
  const titles = chart.series.flatMap(({ id, label }) =>
    chart.rows
      .filter((row) => isSame(row.cells[id]))
      .map((row) => ({
        title: write(row.label, label),
        isNamed: target?.kind === 'cell' && target.series === id && target.row === row.key,
      })),
  );
  return (titles.find(({ isNamed }) => isNamed) ?? titles[0])?.title ?? null;
}
