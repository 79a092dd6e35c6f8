import { escapeXml } from './svg';

/** What a picture says of itself, apart from what is drawn. */
export interface PictureFacts {
  readonly title: string;
  readonly description: string;
  /** Link that reopens the view, or its path. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset. */
  readonly released: string;
  readonly licence: string;
  readonly citation: string;
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    readonly url: string;
  }[];
}

/** The facts as Dublin Core in RDF, for the `<metadata>` of an SVG. */
export function pictureMetadata(facts: PictureFacts): string {
  const element = (name: string, value: string) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`;
  const sources = facts.sources.map(({ label, title, url }) =>
    element('source', `${label}: ${title} (${url})`),
  );
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">',
    element('title', facts.title),
    element('description', facts.description),
    element('identifier', facts.address),
    element('coverage', facts.version),
    element('date', facts.released),
    element('rights', facts.licence),
    element('relation', facts.citation),
    ...sources,
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}

/** The facts as keyword and text, for the iTXt chunks of a PNG; keywords as the PNG standard names them. */
export function pictureTexts(
  facts: PictureFacts,
): readonly (readonly [keyword: string, text: string])[] {
  return [
    ['Title', facts.title],
    ['Description', facts.description],
    ['Copyright', facts.licence],
    [
      'Source',
      facts.sources.map(({ label, title, url }) => `${label}: ${title} (${url})`).join('\n'),
    ],
    ['Creation Time', facts.released],
    ['URL', facts.address],
    ['Data version', facts.version],
    ['Citation', facts.citation],
  ];
}
