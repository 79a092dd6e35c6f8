import { chartIds, type ChartId } from '../../charts/chart-ids';
import { escapeXml, plainCharacters } from '../../render/plain-characters';
import { isWholeAddress } from '../citations/bibliography-entry';
import { readValues, writeValues, type PictureValue } from './picture-values';
import type { MetadataElement } from '../reopen/svg-metadata';

/** What a picture says of itself, apart from what is drawn. */
export interface PictureFacts {
  readonly chart: ChartId;
  readonly title: string;
  readonly description: string;
  /** Link that reopens the view, or its path. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset, `YYYY-MM-DD`. */
  readonly released: string;
  readonly licence: string;
  readonly citation: string;
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    readonly url: string;
  }[];
  /** What it shows, so that it can be told which values have changed since. */
  readonly values: readonly PictureValue[];
}

/** The longest title, version or day that is believed, in characters. */
const longestName = 1000;

/** What a picture that comes back tells: enough to open its view and to compare its values. */
export type ReadFacts = Pick<
  PictureFacts,
  'chart' | 'title' | 'address' | 'version' | 'released' | 'values'
>;

/** Keywords of a PNG that our own facts carry; the names of the same elements in an SVG are the keys. */
const own = {
  chart: 'Ledger chart',
  version: 'Data version',
  values: 'Data values',
  /** Path of the view, where the address of the site is not known. */
  view: 'Ledger view',
} as const;

/** The space of names of our own elements; a name, never an address. */
const ownSpace = 'urn:steppe-ledger:picture';

const dublinCore = 'http://purl.org/dc/elements/1.1/';

/** Which keyword of a PNG says what an element of Dublin Core says. */
const keywords = { title: 'Title', identifier: 'URL', date: 'Creation Time' } as const;

/** The facts as Dublin Core in RDF, for the `<metadata>` of an SVG. */
export function pictureMetadata(facts: PictureFacts): string {
  const element = (name: string, value: string) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`;
  const ownElement = (name: keyof typeof own, value: string) =>
    `<ledger:${name}>${escapeXml(value)}</ledger:${name}>`;
  const sources = facts.sources.map(({ label, title, url }) =>
    element('source', `${label}: ${title} (${url})`),
  );
  return [
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="${dublinCore}" xmlns:ledger="${ownSpace}"><rdf:Description rdf:about="">`,
    element('title', facts.title),
    element('description', facts.description),
    ...(isWholeAddress(facts.address) ? [element('identifier', facts.address)] : []),
    element('date', facts.released),
    element('rights', facts.licence),
    element('relation', facts.citation),
    ...sources,
    ...(isWholeAddress(facts.address) ? [] : [ownElement('view', facts.address)]),
    ownElement('chart', facts.chart),
    ownElement('version', facts.version),
    ownElement('values', writeValues(facts.values)),
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}

/** The facts as keyword and text, for the iTXt chunks of a PNG; keywords as the PNG standard names them. */
export function pictureTexts(
  facts: PictureFacts,
): readonly (readonly [keyword: string, text: string])[] {
  const texts: readonly (readonly [keyword: string, text: string])[] = [
    [keywords.title, facts.title],
    ['Description', facts.description],
    ['Copyright', facts.licence],
    [
      'Source',
      facts.sources.map(({ label, title, url }) => `${label}: ${title} (${url})`).join('\n'),
    ],
    [keywords.date, facts.released],
    [isWholeAddress(facts.address) ? keywords.identifier : own.view, facts.address],
    ['Citation', facts.citation],
    [own.chart, facts.chart],
    [own.version, facts.version],
    [own.values, writeValues(facts.values)],
  ];
  return texts.map(([keyword, text]) => [keyword, plainCharacters(text)]);
}

/**
 * The facts of an SVG by the keywords of a PNG, so that one reader serves both. An element that
 * stands twice counts once, the first time.
 */
export function readSvgText(metadata: readonly MetadataElement[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const take = (space: string, name: string, keyword: string) => {
    const found = metadata.find((element) => element.space === space && element.name === name);
    if (found !== undefined) texts.set(keyword, found.text);
  };
  for (const [name, keyword] of Object.entries(keywords)) take(dublinCore, name, keyword);
  for (const [name, keyword] of Object.entries(own)) take(ownSpace, name, keyword);
  return texts;
}

/**
 * The facts of a picture that comes back, from its texts by keyword (`inspectPng`, `readSvgText`);
 * null where they are not those of one of our pictures. Nothing of them has been believed yet: the
 * address may be any text.
 */
export function readPictureFacts(texts: ReadonlyMap<string, string>): ReadFacts | null {
  const chart = chartIds.find((id) => id === texts.get(own.chart));
  const title = texts.get(keywords.title);
  const address = texts.get(keywords.identifier) ?? texts.get(own.view);
  const version = texts.get(own.version);
  const released = texts.get(keywords.date);
  const values = readValues(texts.get(own.values) ?? '');
  if (chart === undefined || values === null) return null;
  if (title === undefined || address === undefined) return null;
  if (version === undefined || released === undefined) return null;
  if ([title, version, released].some(({ length }) => length > longestName)) return null;
  return { chart, title, address, version, released, values };
}
