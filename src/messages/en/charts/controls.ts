import { plural } from '../plural';

/** What stands around every chart: actions, images, data files. */
export const chartControls = {
  view: {
    chart: 'chart',
    named: (title: string, finding: string) => (finding === '' ? title : `${title}: ${finding}`),
    /** Under a finding that is the title: what the chart is about, then its unit and coverage. */
    about: (title: string, subtitle: string) => `${title}. ${subtitle}`,
    notes: (leads: string) => `Notes: ${leads}`,
    points: (number: string, count: number) =>
      plural(count, { one: '1 point', other: `${number} points` }),
    keys: (enter: string) =>
      `Arrow keys move along the points, Home and End jump. ${enter} Escape leaves.`,
    keyOfSource: 'Enter opens the source of the first value.',
    spokenAmount: (value: string, unit: string) => `${value} ${unit}`,
    spokenValue: (series: string, value: string, status: string) =>
      status === '' ? `${series}: ${value}` : `${series}: ${value}, ${status}`,
    spokenRow: (label: string, sentences: readonly string[]) =>
      `${label}: ${sentences.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ')}`,
    firstOf: (number: string) => `First of ${number}.`,
    lastOf: (number: string) => `Last of ${number}.`,
    noneBefore: 'Nothing stands before it.',
    noneAfter: 'Nothing comes after it.',
    close: 'Close the values',
    sources: 'Sources',
    source: 'Source:',
    showSources: (number: string, count: number) =>
      plural(count, { one: 'Show the source', other: `Show all ${number} sources` }),
    hideSources: 'Hide the list',
    table: (title: string) => `${title}, as a table`,
    foldedTable: (rows: string) => `The table, ${rows} rows`,
    notCovered: 'not covered',
    noEvents: 'No event of these years and topics is on record.',
    eventsNote: (shown: number, qualified: number) =>
      shown === qualified
        ? 'A mark shows when something happened. It does not say that trade moved because of it.'
        : `The ${String(shown)} best sourced of ${String(qualified)} events, at most one a year. A mark shows when something happened. It does not say that anything moved because of it.`,
    empty: (title: string) => `${title}: nothing in the chosen years.`,
    noValues: (title: string) => `${title}: the dataset has no values for this chart.`,
    failed: (title: string) =>
      `${title}: this chart cannot be drawn from the dataset as it is. Everything else on the page can be used.`,
    available: (years: string) => `This chart has values for ${years}.`,
    showYears: (years: string) => `Show ${years}`,
    dropYears: 'Drop the years',
    asideTopics: (count: number) =>
      plural(count, {
        one: '1 chart has nothing on these topics and is not shown.',
        other: `${String(count)} charts have nothing on these topics and are not shown.`,
      }),
    asideOrigin: (count: number) =>
      plural(count, {
        one: '1 chart has nothing of this origin and is not shown.',
        other: `${String(count)} charts have nothing of this origin and are not shown.`,
      }),
    bringBack: 'Bring them back',
    sort: 'Sort by',
    sorts: {
      kazakhstan: 'Kazakhstan’s share',
      china: 'China’s share',
      reliance: 'U.S. net import reliance',
      name: 'Name',
    },
  },
  actions: {
    image: 'Image',
    csv: 'CSV',
    json: 'JSON',
    table: 'Table',
    chart: 'Chart',
    events: 'Events',
    link: 'Link',
    png: 'PNG',
    svg: 'SVG',
    copyImage: 'Copy image',
    named: (action: string, title: string) => `${action}: ${title}`,
    working: 'One moment.',
    saved: (name: string) => `Saved as ${name}`,
    copied: 'Copied to the clipboard.',
    savedInstead: (name: string) => `This browser does not copy pictures. Saved as ${name}`,
    refusedInstead: (name: string) =>
      `The browser did not allow copying to the clipboard. Saved as ${name}`,
    linkCopied: 'Link copied.',
    linkShown: (address: string) => `This browser does not copy. The address: ${address}`,
    failed: 'The image could not be made. The table and the data file hold the same values.',
    partMissing:
      'A part of the site did not arrive, so this could not be done. Try again, or load the page again.',
    fontsFailed:
      'The image could not be made: the fonts did not arrive. Check the connection and try again.',
  },
  image: {
    inTheSameYear: 'In the same year',
    source: (names: string) => `Source: ${names}`,
    moreSources: (names: string, count: number) =>
      plural(count, {
        one: `Source: ${names} … and 1 more source, see the address`,
        other: `Source: ${names} … and ${String(count)} more sources, see the address`,
      }),
    moreNotes: (count: number) =>
      plural(count, {
        one: '… and 1 note, see the address',
        other: `… and ${String(count)} notes, see the address`,
      }),
    eventsAtAddress: 'The numbered events are named at the address.',
    licence: 'CC BY 4.0',
    footer: (v: { licence: string; version: string; released: string; address: string | null }) =>
      `${v.licence} · data ${v.version}, ${v.released}${v.address === null ? '' : ` · ${v.address}`}`,
    description: (v: { subtitle: string; finding: string; deck: string }) =>
      [v.finding, v.subtitle, v.deck]
        .filter((sentence) => sentence !== '')
        .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
        .join(' '),
    citation: (v: {
      title: string;
      name: string;
      version: string;
      released: string;
      address: string | null;
    }) =>
      `${v.name}, “${v.title}”, data version ${v.version}, ${v.released}${v.address === null ? '' : `, ${v.address}`}`,
  },
  csv: {
    group: 'group',
    key: 'key',
    series: 'series',
    value: 'value',
    unit: 'unit',
    period: 'period',
    status: 'status',
    reason: 'reason why missing',
    bound: 'bound',
    rounded: 'rounded in the source',
    vintage: 'edition',
    formula: 'formula',
    claim: 'claim',
    sources: 'source ids',
    publishers: 'sources',
    note: 'note',
    version: 'data version',
  },
};
