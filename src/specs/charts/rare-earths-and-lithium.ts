import { assembleChinaShares, assembleLithiumAndRareEarths } from '../../dataset/mineral-tables';
import { parsePeriod } from '../../dataset/period';
import type { MineralsLedger } from '../../dataset/ledger';
import type { KeyEntry, Note, Row, Series } from '../chart';
import { cellValue } from '../cells';
import { defineChart, type ChartContext } from '../chart-definition';
import { emptyChart, isWithin, shownChart } from '../chart-parts';
import { ToldFigures, type Telling } from '../telling';
import { mineralName } from './mineral-names';
import { minedRows, outputId, type MinedMinerals } from './rare-earths-and-lithium-rows';

/** The years that a measure covers: a note of the source where they are several. */
function coverage(rows: readonly Row[], id: string, { format }: ChartContext): string {
  const cells = rows.flatMap((row) => row.cells[id] ?? []);
  const observation = cells[0]?.observation;
  if (observation === undefined) return '';
  return observation.note ?? format.period(observation.period);
}

/** The measures that some row has. */
function seriesList(
  rows: readonly Row[],
  years: readonly number[],
  context: ChartContext,
): readonly Series[] {
  const { messages } = context;
  const words = messages.charts['rare-earths-and-lithium'];
  const covered = ({ id }: Series) => rows.some((row) => row.cells[id] !== undefined);
  const latest = String(years[0]);
  const percent = { unit: 'percent', unitText: messages.units.percent.head } as const;
  const named = (label: string) => ({ label, shortLabel: label, symbol: 'circle' }) as const;
  const all: readonly Series[] = [
    ...years.map((year): Series => ({
      id: outputId(year),
      ...named(words.output(String(year))),
      hue: 'rest',
      unit: 'tonnes',
      unitText: messages.units.tonnes.head,
    })),
    { id: 'share', ...named(words.share(latest)), hue: 'muted', ...percent },
    {
      id: 'imports',
      ...named(words.imports(coverage(rows, 'imports', context))),
      hue: 'muted',
      ...percent,
    },
    {
      id: 'refining',
      ...named(words.refining(coverage(rows, 'refining', context))),
      hue: 'china',
      ...percent,
    },
    { id: 'reliance', ...named(words.reliance(latest)), hue: 'united-states', ...percent },
  ];
  return all.filter(covered);
}

/** China's share of what is mined, U.S. reliance, and that Kazakhstan is not listed. */
function summaryOf(rows: readonly Row[], year: number, context: ChartContext): Telling {
  const words = context.messages.charts['rare-earths-and-lithium'];
  const told = new ToldFigures();
  const percent = (key: string, series: string) => {
    const cell = rows.find((row) => row.key === key)?.cells[series];
    if (cell === undefined) return '';
    return told.mark(context.messages.format.percent(cell.text), cell.observation);
  };
  const sentence = words.summary({
    year: String(year),
    chinaRareEarths: percent('rare-earths-china', 'share'),
    chinaLithium: percent('lithium-china', 'share'),
    relianceRareEarths: percent('rare-earths-united-states', 'reliance'),
    relianceLithium: percent('lithium-united-states', 'reliance'),
  });
  return told.read(sentence);
}

/** What was announced about Kazakhstan's deposits: said by someone on a day, measured by no one. */
function announcementNote(
  minerals: MineralsLedger,
  mined: MinedMinerals,
  context: ChartContext,
): readonly Note[] {
  const words = context.messages.charts['rare-earths-and-lithium'];
  const { format, messages } = context;
  const told = new ToldFigures();
  const announced = minerals.announcements.flatMap((entry) => {
    const { mineral, claimant, measure, status, bound } = entry;
    if (mineral === null || status !== 'announced') return [];
    if (!mined.rows.some((row) => row.mineral === mineral)) return [];
    const amount = format.quantity(entry.value, entry.unit);
    return [
      words.announced({
        mineral: mineralName(mineral, minerals, messages),
        amount: told.mark(
          bound === undefined ? amount : words.announcedBounds[bound](amount),
          entry.observation,
        ),
        measure,
        claimant,
        date: format.period(parsePeriod(entry.date)),
      }),
    ];
  });
  if (announced.length === 0) return [];
  return [{ lead: words.announcements.lead, text: told.read(words.announcements.text(announced)) }];
}

function keyOf(years: readonly number[], context: ChartContext): readonly KeyEntry[] {
  const words = context.messages.charts['rare-earths-and-lithium'];
  const [latest, before] = years;
  const estimated: KeyEntry = {
    sample: { look: 'estimated', hues: ['china'] },
    text: words.estimatedKey,
  };
  if (latest === undefined) return [];
  if (before === undefined) return [estimated];
  const text = words.yearsKey(String(latest), String(before));
  return [{ sample: { look: 'thick-thin', hue: 'china' }, text }, estimated];
}

/** Who mines lithium and rare earths; Kazakhstan is not listed, and announcements stand apart. */
export const rareEarthsAndLithium = defineChart({
  id: 'rare-earths-and-lithium',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  title: (messages) => messages.charts['rare-earths-and-lithium'].title,
  build: (data, context) => {
    const words = context.messages.charts['rare-earths-and-lithium'];
    const rows = assembleLithiumAndRareEarths(data.minerals);
    const outputs = rows.filter(({ measure }) => measure === 'mine-output');
    const known = outputs.flatMap(({ observations }) =>
      observations.map(({ period }) => period.year),
    );
    const all = [...new Set(known)].sort((one, other) => other - one);
    const years = all.filter((year) => isWithin(context.filters, year));
    const latest = years[0];
    if (latest === undefined) {
      const available = [Math.min(...all), Math.max(...all)] as const;
      return emptyChart('rare-earths-and-lithium', words.title, available);
    }
    const mined: MinedMinerals = {
      rows,
      refining: assembleChinaShares(data.minerals).filter(({ stage }) => stage === 'refining'),
      source: data.minerals.lithiumAndRareEarths.source,
      years,
    };
    const built = minedRows(mined, context);
    const ids = years.map(outputId);
    const most = built.flatMap((row) =>
      ids.map((id) => cellValue(row, id)).filter((value) => value !== null),
    );
    return shownChart(
      {
        id: 'rare-earths-and-lithium',
        title: words.title,
        subtitle: words.subtitle(context.format.years(years.at(-1) ?? latest, latest)),
        summary: summaryOf(built, latest, context),
        notes: announcementNote(data.minerals, mined, context),
        rowHeading: words.rowHeading,
        series: seriesList(built, years, context),
        rows: built,
        panels: [
          {
            panel: 'rows',
            labelsAbove: 'narrow',
            size: 'normal',
            columns: [
              {
                mark: 'bar',
                series: ids,
                domain: [0, Math.max(...most)],
                divisor: 1,
                axis: false,
                share: 1,
              },
            ],
            comments: {},
          },
        ],
        key: keyOf(years, context),
      },
      data,
      context,
    );
  },
});
