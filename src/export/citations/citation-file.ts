import { isWholeAddress, type Reference } from './reference';

type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

/** YAML in blocks. Texts stand in double quotes, where JSON's escapes are YAML's too. */
function writeYaml(value: Yaml, indent: string): string {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}\n`;
  const lines = isList(value)
    ? value.map((item) => `${indent}-${inItem(item, indent)}`)
    : Object.entries(value).map(
        ([key, item]) => `${indent}${key}:${writeYaml(item, `${indent}  `)}`,
      );
  return `\n${lines.join('')}`;
}

/** An item of a list: the first key stands beside the dash. */
function inItem(item: Yaml, indent: string): string {
  if (typeof item === 'string') return writeYaml(item, indent);
  return ` ${writeYaml(item, `${indent}  `).trimStart()}`;
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

/** What a `CITATION.cff` says beside its reference. */
export interface CitationFileFacts {
  readonly message: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

function address(reference: Reference): Readonly<Record<string, Yaml>> {
  // The format knows whole addresses only.
  return isWholeAddress(reference.address) ? { url: reference.address } : {};
}

function licenceIdentifier(licence: string): string {
  return licence === 'CC BY 4.0' ? 'CC-BY-4.0' : licence;
}

/** A dataset as `CITATION.cff`, Citation File Format 1.2.0. */
export function writeDatasetCff(reference: Reference, facts: CitationFileFacts): string {
  return writeYaml(
    {
      'cff-version': '1.2.0',
      message: facts.message,
      type: 'dataset',
      title: reference.title,
      abstract: facts.abstract,
      authors: [{ name: reference.author }],
      version: reference.version,
      'date-released': reference.released,
      license: licenceIdentifier(reference.licence),
      keywords: facts.keywords,
      ...address(reference),
    },
    '',
  ).trimStart();
}

/** The repository as `CITATION.cff`: its software, and the dataset that it ships as a reference. */
export function writeRepositoryCff(
  software: { readonly title: string; readonly version: string; readonly licence: string },
  dataset: Reference,
  facts: CitationFileFacts,
): string {
  return writeYaml(
    {
      'cff-version': '1.2.0',
      message: facts.message,
      type: 'software',
      title: software.title,
      abstract: facts.abstract,
      authors: [{ name: dataset.author }],
      version: software.version,
      'date-released': dataset.released,
      license: licenceIdentifier(software.licence),
      keywords: facts.keywords,
      references: [
        {
          type: 'data',
          title: dataset.title,
          authors: [{ name: dataset.author }],
          version: dataset.version,
          'date-released': dataset.released,
          license: licenceIdentifier(dataset.licence),
          ...address(dataset),
        },
      ],
    },
    '',
  ).trimStart();
}
