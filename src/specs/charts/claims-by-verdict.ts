import type { DerivedObservation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { Claim, Ledger } from '../../dataset/ledger';
import type { Verdict } from '../../dataset/schema/claims';
import type { Mark } from '../../messages/mark';
import { countByVerdict, selectClaims, verdicts } from '../../selectors/claims';
import type { Row } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { cellOf, emptyChart, plainNote, shownChart } from '../chart-parts';
import { ToldFigures, untold, type Telling } from '../telling';

type Needed = Pick<Ledger, 'claims' | 'sources' | 'documents'>;

/** Documents of the claims, in the order of the documents. */
function documentsOf(claims: readonly Claim[], { documents }: Needed): readonly string[] {
  const ids = new Set(claims.map(({ document }) => document));
  return documents.documents.map(({ id }) => id).filter((id) => ids.has(id));
}

/** A number of claims, counted in the documents that make them. */
function counted(
  value: number,
  formula: string,
  of: readonly Claim[],
  data: Needed,
): DerivedObservation {
  return {
    kind: 'derived',
    value,
    formula,
    inputs: [],
    unit: 'count',
    period: parsePeriod(data.sources.released),
    sources: documentsOf(of, data),
  };
}

/** A verdict that no claim bears counts zero; that is said of all claims, so of all their documents. */
function countOfVerdict(
  verdict: Verdict,
  claims: readonly Claim[],
  data: Needed,
  context: ChartContext,
): DerivedObservation {
  const bearing = claims.filter((claim) => claim.verdict === verdict);
  const { formula } = context.messages.charts['claims-by-verdict'];
  const of = bearing.length === 0 ? claims : bearing;
  return counted(countByVerdict(claims)[verdict], formula, of, data);
}

function rowOf(
  verdict: Verdict,
  claims: readonly Claim[],
  data: Needed,
  context: ChartContext,
): Row {
  const observation = countOfVerdict(verdict, claims, data, context);
  const { name, meaning } = context.messages.verdicts[verdict];
  return {
    key: verdict,
    label: name,
    symbol: verdict,
    cells: { claims: cellOf(observation, { decimals: 0 }, context) },
    remark: untold(meaning),
  };
}

/** Verdicts that claims bear, in the order of the rows. */
function summaryOf(claims: readonly Claim[], data: Needed, context: ChartContext): Telling {
  const words = context.messages.charts['claims-by-verdict'];
  const told = new ToldFigures();
  const all = counted(claims.length, words.allFormula, claims, data);
  const counts = countByVerdict(claims);
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const observation = countOfVerdict(verdict, claims, data, context);
      const mark: Mark = (text) => told.mark(text, observation);
      return words.parts[verdict](counts[verdict], mark);
    });
  const mark: Mark = (text) => told.mark(text, all);
  return told.read(words.summary(claims.length, mark, context.format.list(parts)));
}

/** The years of the figures that claims state; the release of the dataset where none states one. */
function yearsOfClaims({ claims, sources }: Needed): readonly [number, number] {
  const figures = claims.claims.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  const years = figures.map(({ period }) => parsePeriod(period).year);
  const released = parsePeriod(sources.released).year;
  return years.length === 0 ? [released, released] : [Math.min(...years), Math.max(...years)];
}

/** How many claims of the documents bear each verdict, one symbol a claim. */
export const claimsByVerdict = defineChart({
  id: 'claims-by-verdict',
  topics: 'every',
  origins: ['document'],
  needs: ['claims'],
  title: (messages) => messages.charts['claims-by-verdict'].title,
  build: (data, context) => {
    const words = context.messages.charts['claims-by-verdict'];
    const claims = selectClaims(data.claims.claims, context.filters);
    if (claims.length === 0) {
      return emptyChart('claims-by-verdict', words.title, yearsOfClaims(data));
    }
    const rows = verdicts.map((verdict) => rowOf(verdict, claims, data, context));
    const most = Math.max(...Object.values(countByVerdict(claims)));
    return shownChart(
      {
        id: 'claims-by-verdict',
        title: words.title,
        subtitle: words.subtitle(claims.length, documentsOf(claims, data).length),
        summary: summaryOf(claims, data, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: [
          {
            id: 'claims',
            label: words.claims,
            shortLabel: words.claims,
            hue: 'ink',
            symbol: 'circle',
            unit: 'count',
            unitText: context.messages.units.count.head,
          },
        ],
        rows,
        panels: [
          {
            panel: 'rows',
            labelsAbove: 'narrow',
            size: 'normal',
            columns: [
              {
                mark: 'units',
                series: ['claims'],
                domain: [0, most],
                divisor: 1,
                axis: false,
                share: 1,
              },
            ],
            comments: {},
          },
        ],
      },
      data,
      context,
    );
  },
});
