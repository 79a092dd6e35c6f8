import { useSyncExternalStore } from 'react';
import type { Observation } from '../dataset/observation';
import { fileNames } from '../dataset/schema/dataset';
import type { Chart } from '../specs/chart';
import { buildChart } from '../specs/build-chart';
import { definitionOf } from '../specs/catalogue';
import { figuresOf } from '../specs/chart-figures';
import { chartIds } from '../specs/chart-ids';
import { noFilters } from '../selectors/filters';
import {
  parseFigureReference,
  referenceAbove,
  type FigurePlace,
} from '../selectors/figure-reference';
import { inputOf, provenanceOf } from '../selectors/provenance';
import type { FigureLinks } from '../views/figure-links';
import { useLanguage } from '../views/language';
import { usePlaces } from '../views/places';
import { CiteButton } from '../views/cite-button';
import { chartReference } from '../writers/citations/reference';
import { SourceDetails } from '../views/source-details';
import { useAddress } from './address';
import { useDocuments } from './documents';
import type { NamedFigures } from './named-figures';
import { useReferenceSetting } from './reference-setting';
import { siteAddress } from './site-address';

interface SlotProps {
  readonly reference: string;
  readonly named: NamedFigures;
  readonly links: FigureLinks;
}

/** What the source panel says of the number that the address names. */
export function SourceOfNumber({ reference, named, links }: SlotProps) {
  const { messages } = useLanguage();
  const places = usePlaces();
  const words = messages.provenance;
  const loaded = useDocuments(fileNames, { whole: true });
  const parsed = parseFigureReference(reference, chartIds);
  const name = parsed?.place.kind === 'named' ? parsed.place.name : '';
  const mounted = useSyncExternalStore(named.subscribe, () => named.find(name));
  const chart = useChartOf(parsed?.place);
  if (loaded.state === 'failed') {
    return (
      <>
        <h2>{words.nowhereHead}</h2>
        <p>{words.notArrived}</p>
        <button type="button" className="solid" onClick={loaded.retry}>
          {messages.states.tryAgain}
        </button>
      </>
    );
  }
  if (loaded.state === 'loading') return <p role="status">{words.loading}</p>;
  const root = parsed?.place.kind === 'named' ? mounted : observationIn(chart, parsed?.place);
  const observation = root === undefined || parsed === null ? null : inputOf(root, parsed.inputs);
  if (observation === null) return <Nowhere reference={reference} chart={chart} />;
  const above = referenceAbove(reference);
  return (
    <SourceDetails
      provenance={provenanceOf(observation, loaded.documents, messages.pages.formulas.turnover)}
      reference={reference}
      title={chart === null ? null : cellTitle(chart, observation, parsed?.place, words.cellTitle)}
      within={parsed?.inputs.length === 0 ? (chart?.title ?? null) : null}
      above={above === null ? null : links.href(above)}
      chart={chart === null ? null : places.page(`/chart/${chart.id}`)}
      actions={chart === null ? undefined : <CiteChart chart={chart} />}
    />
  );
}

/** Cites the chart in which the number stands. */
function CiteChart({ chart }: { readonly chart: Chart }) {
  const setting = useReferenceSetting();
  const places = usePlaces();
  const address = siteAddress(places.page(`/chart/${chart.id}`));
  return <CiteButton reference={chartReference(setting, chart, address)} />;
}

function Nowhere(props: { readonly reference: string; readonly chart: Chart | null }) {
  const { messages } = useLanguage();
  const words = messages.provenance;
  const { reference, chart } = props;
  return (
    <>
      <h2>{words.nowhereHead}</h2>
      <p role="status">
        {chart === null ? words.nowhere(reference) : words.nowhereChart(chart.title, reference)}
      </p>
    </>
  );
}

/** The chart of a place, in the view of the address; whole where the filters leave the place out. */
function useChartOf(place: FigurePlace | undefined): Chart | null {
  const { messages, format } = useLanguage();
  const { filters, mineralSort, eventMarks } = useAddress().address;
  const id = place === undefined || place.kind === 'named' ? undefined : place.chart;
  const definition = chartIds.find((known) => known === id);
  const needed = definition === undefined ? [] : definitionOf(definition).needs;
  const loaded = useDocuments(needed, { whole: true });
  if (definition === undefined || loaded.state !== 'ready') return null;
  const build = (chosen: typeof filters): Chart | null => {
    const context = { filters: chosen, mineralSort, messages, format };
    const built = buildChart(definitionOf(definition), loaded.documents, context, eventMarks);
    return built?.state === 'shown' ? built.chart : null;
  };
  const shown = build(filters);
  return observationIn(shown, place) === undefined ? build(noFilters) : shown;
}

function observationIn(
  chart: Chart | null,
  place: FigurePlace | undefined,
): Observation | undefined {
  if (chart === null || place === undefined) return undefined;
  switch (place.kind) {
    case 'cell':
      return chart.rows.find(({ key }) => key === place.row)?.cells[place.series]?.observation;
    case 'told':
      return figuresOf(chart)[place.place]?.observation;
    case 'named':
      return undefined;
  }
}

/**
 * What a number is of that stands in a chart, or in its sentences as well: the place that the address
 * names, where that is the number's, or the first. Null where none is.
 */
function cellTitle(
  chart: Chart,
  observation: Observation,
  place: FigurePlace | undefined,
  write: (row: string, series: string) => string,
): string | null {
  const titles = chart.series.flatMap(({ id, label }) =>
    chart.rows
      .filter((row) => row.cells[id]?.observation === observation)
      .map((row) => ({
        title: write(row.label, label),
        isNamed: place?.kind === 'cell' && place.series === id && place.row === row.key,
      })),
  );
  return (titles.find(({ isNamed }) => isNamed) ?? titles[0])?.title ?? null;
}
