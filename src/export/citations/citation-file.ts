import { isWholeAddress, type BibliographyEntry } from './bibliography-entry';

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

/** What a `CITATION.cff` says beside its entry of the dataset. */
export interface CitationFileFacts {
  readonly message: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

function address(entry: BibliographyEntry): Readonly<Record<string, Yaml>> {
  // The format knows whole addresses only.
  return isWholeAddress(entry.address) ? { url: entry.address } : {};
}

function licenceIdentifier(licence: string): string {
  return licence === 'CC BY 4.0' ? 'CC-BY-4.0' : licence;
}

/** A dataset as `CITATION.cff`, Citation File Format 1.2.0. */
export function writeDatasetCff(entry: BibliographyEntry, facts: CitationFileFacts): string {
  return writeYaml(
    {
      'cff-version': '1.2.0',
      message: facts.message,
      type: 'dataset',
      title: entry.title,
      abstract: facts.abstract,
      authors: [{ name: entry.author }],
      version: entry.version,
      'date-released': entry.released,
      license: licenceIdentifier(entry.licence),
      keywords: facts.keywords,
      ...address(entry),
    },
    '',
  ).trimStart();
}

/** The repository as `CITATION.cff`: its software, and the dataset that it ships as a reference. */
export function writeRepositoryCff(
  software: { readonly title: string; readonly version: string; readonly licence: string },
  dataset: BibliographyEntry,
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
