import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/selectors/filters/filters';
import { definitionOf } from '../../src/charts/catalogue';
import type { BuiltChart, Row } from '../../src/charts/chart';
import { chartIds, type ChartId } from '../../src/charts/chart-ids';
import { plainText } from '../../src/charts/rich-text';
import { buildShown, contextOf, shipped } from '../charts/support/shipped';

/** Years in which many of the charts have words of their own: none, few and single ones, ends of series. */
const common: readonly Partial<Filters>[] = [
  { from: 2018, to: 2020 },
  { from: 2016, to: 2016 },
  { from: 2023 },
  { to: 2012 },
  { from: 1800, to: 1801 },
  { origin: 'document' },
  { origin: 'public-record' },
];

/** What single charts tell in yet another way. */
const own: Readonly<Partial<Record<ChartId, readonly Partial<Filters>[]>>> = {
  'trade-headline': [{ from: 2024 }, { to: 2023, origin: 'document' }],
  'trade-both-counts': [{ from: 2023, to: 2023 }],
  'trade-balance': [
    { from: 2014, to: 2016 },
    { from: 1993, to: 1994 },
    { from: 2022, to: 2022 },
  ],
  'trade-monthly': [{ from: 2021, to: 2022 }, { from: 2025 }],
  'trade-by-commodity': [{ to: 2023 }],
  'investment-stock': [{ from: 2012, to: 2013 }, { from: 2013, to: 2019 }, { from: 2021 }],
  'tariff-steps': [{ from: 2026 }, { to: 2025 }],
  'uranium-by-country': [{ to: 2006 }],
  'uranium-share': [{ from: 2015, to: 2018 }, { from: 2024 }],
  'us-uranium-origin': [
    { from: 2015, to: 2018 },
    { from: 2016, to: 2017 },
    { from: 2010, to: 2011 },
    { from: 2023, to: 2023 },
  ],
};

/** Charts that count entries of the record: an event or a claim more changes their words, so their tests count too. */
const counting: readonly ChartId[] = ['events-by-year', 'claims-by-verdict'];

/** Of a longer table the first rows and the last ones stand for all. */
const longTable = 80;

function writeRow({ label, detail, group, drawn, cells, remark }: Row): string {
  const values = Object.entries(cells).map(([id, { text, status }]) => `${id} ${text} (${status})`);
  const head = [label, detail, group, drawn === false ? 'not drawn' : undefined];
  const words = head.filter((one) => one !== undefined).join(', ');
  return `${words}: ${values.join('; ')}${remark === undefined ? '' : ` | ${plainText(remark)}`}`;
}

function writeWords(built: BuiltChart | null, isWhole: boolean): readonly string[] {
  if (built?.state === 'empty') return [`empty, offers ${String(built.empty.available)}`];
  if (built?.state !== 'shown') throw new Error('Not made');
  const { subtitle, finding, deck, notes, legend, series, rows, citations } = built.chart;
  const head = [plainText(finding), subtitle, plainText(deck)];
  const noted = notes.map(({ lead, text }) => `* ${lead} ${plainText(text)}`);
  const keys = legend.map(({ swatch, text }) => `[${swatch.look}] ${text}`);
  if (!isWhole) return [...head, ...noted, ...keys, `${String(rows.length)} rows`];
  const shown = rows.length > longTable ? [...rows.slice(0, 3), ...rows.slice(-12)] : rows;
  return [
    ...head,
    ...noted,
    ...keys,
    `sources: ${citations.map(({ id }) => id).join(', ')}`,
    ...series.map(({ id, label, unitText }) => `${id}: ${label}, ${unitText}`),
    `${String(rows.length)} rows`,
    ...shown.map(writeRow),
  ];
}

const sorts = ['kazakhstan', 'china', 'reliance', 'name'] as const;

/** Rows of the minerals in an order of the reader's choice. */
function writeOrder(sort: (typeof sorts)[number]): string {
  const { rows, finding, deck } = buildShown(definitionOf('mineral-shares'), contextOf({}, sort));
  return `# by ${sort}\n${plainText(finding)}. ${plainText(deck)}\n${rows.map(({ key }) => key).join(' ')}\n`;
}

const told = chartIds.filter((id) => !counting.includes(id));

describe.each(told.map((id) => ({ id })))('$id', ({ id }) => {
  it('says what it said when somebody last looked; `npx vitest run tests/gallery -u` accepts', async () => {
    const build = (filters: Partial<Filters>) =>
      definitionOf(id).build(shipped, contextOf(filters));
    const whole = writeWords(build({}), false).join('\n');
    const parts = [...common, ...(own[id] ?? [])].map((filters) => {
      const words = writeWords(build(filters), false).join('\n');
      return `# ${JSON.stringify(filters)}\n${words === whole ? 'as without filters' : words}\n`;
    });
    const orders = id === 'mineral-shares' ? sorts.map(writeOrder) : [];
    const text = [...writeWords(build({}), true), '', ...parts, ...orders].join('\n');
    const file = join(import.meta.dirname, 'words', `${id}.txt`);
    await expect(text).toMatchFileSnapshot(file);
  });
});
