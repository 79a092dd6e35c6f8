import type { Observation } from '../../dataset/observation';
import type { LineMark, PointLabel, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  domainFromZero,
  emptyChart,
  greatestOf,
  lastOf,
  plainNote,
  rowsByPeriod,
  shownChart,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { writeShown } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { billions, censusByYear, type CensusTrade } from './census-trade';

function tell(
  observation: Observation,
  told: ToldFigures,
  { format, messages }: ChartContext,
): string {
  if (observation.kind === 'missing') return '';
  const amount = writeShown(observation, billions, format);
  return told.mark(messages.units['usd-billion'].after(amount), observation);
}

/** Words at the highest value of a line; none where that is its last, which is told at its end. */
function peakLabels(
  observations: readonly Observation[],
  context: ChartContext,
): readonly PointLabel[] {
  const peak = greatestOf(observations);
  if (peak === undefined || peak.kind === 'missing' || peak === lastOf(observations)) return [];
  const { format, messages } = context;
  const text = messages.charts['trade-flows'].peak(
    writeShown(peak, billions, format),
    format.period(peak.period),
  );
  return [{ key: peak.period.text, text, place: 'above' }];
}

function seriesOf({ messages }: ChartContext): readonly Series[] {
  const words = messages.charts['trade-flows'];
  const billions = { unit: 'usd-million', unitText: messages.units['usd-billion'].head } as const;
  return [
    {
      id: 'imports',
      label: words.kazakhstanSells,
      shortLabel: words.kazakhstanSells,
      hue: 'kazakhstan',
      symbol: 'circle',
      ...billions,
    },
    {
      id: 'exports',
      label: words.unitedStatesSells,
      shortLabel: words.unitedStatesSells,
      hue: 'united-states',
      symbol: 'square',
      ...billions,
    },
  ];
}

function panelOf(
  { exports, imports }: CensusTrade,
  domain: readonly [number, number],
  context: ChartContext,
): TimePanel {
  const line = (series: string, observations: readonly Observation[]): LineMark => ({
    mark: 'line',
    series,
    weight: 'strong',
    symbols: observations.length === 1 ? 'all' : 'last',
    endLabel: 'name-and-value',
    labels: peakLabels(observations, context),
  });
  return {
    panel: 'time',
    domain,
    ticks: 'years',
    value: { divisor: 1000, domain: domainFromZero(values([...exports, ...imports])) },
    marks: [line('exports', exports), line('imports', imports)],
    height: { wide: 17, narrow: 15 },
  };
}

/** What each side sold in the last year, and when each sold most. */
function summaryOf({ exports, imports }: CensusTrade, context: ChartContext): Telling {
  const words = context.messages.charts['trade-flows'];
  const [bought, sold] = [lastOf(imports), lastOf(exports)];
  const [mostBought, mostSold] = [greatestOf(imports), greatestOf(exports)];
  if (bought === undefined || sold === undefined) return [];
  const told = new ToldFigures();
  const last = {
    year: context.format.period(bought.period),
    bought: tell(bought, told, context),
    sold: tell(sold, told, context),
  };
  if (mostBought === undefined || mostSold === undefined || imports.length === 1)
    return told.read(words.summaryYear(last));
  const most = {
    boughtIn: context.format.period(mostBought.period),
    mostBought: tell(mostBought, told, context),
    soldIn: context.format.period(mostSold.period),
    mostSold: tell(mostSold, told, context),
  };
  return told.read(words.summary({ ...last, ...most }));
}

/** What each country sells the other by year, as the United States counts it. */
export const tradeFlows = defineChart({
  id: 'trade-flows',
  topics: ['trade'],
  origins: ['public-record'],
  eventTopics: ['trade', 'investment'],
  needs: ['trade'],
  title: (messages) => messages.charts['trade-flows'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-flows'];
    const all = censusByYear(data.trade);
    const chosen = {
      exports: within(context.filters, all.exports),
      imports: within(context.filters, all.imports),
    };
    const shown = [...chosen.exports, ...chosen.imports];
    if (values(shown).length === 0) {
      const years = yearsOf([...all.exports, ...all.imports]);
      return emptyChart('trade-flows', words.title, years);
    }
    const [first, last] = yearsOf(shown);
    return shownChart(
      {
        id: 'trade-flows',
        title: words.title,
        subtitle: words.subtitle(context.format.years(first, last)),
        summary: summaryOf(chosen, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: seriesOf(context),
        rows: rowsByPeriod(
          { imports: chosen.imports, exports: chosen.exports },
          { imports: billions, exports: billions },
          context,
        ),
        panels: [panelOf(chosen, [first - 0.4, last + 0.4], context)],
      },
      data,
      context,
    );
  },
});
