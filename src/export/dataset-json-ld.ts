import type { Dataset as SchemaDataset, DataDownload, WithContext } from 'schema-dts';
import { buildLedger } from '../dataset/ledger';
import { listSeries } from '../dataset/series';
import { fileNames, type Dataset } from '../dataset/schema/dataset';
import { packageName } from '../dataset/version';
import type { Messages } from '../messages/messages';
import { pageAddress } from '../selectors/filters/page-address';

/** Where the page stands, and which state of the dataset it ships. */
export interface JsonLdContext {
  readonly messages: Messages;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly released: string;
  /** Address of the site without a slash at its end, or an empty text where it is not known. */
  readonly siteUrl: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** First and last year that any observation or event speaks of, as schema.org writes a span. */
function temporalCoverage(dataset: Dataset): string {
  const periods = [
    ...listSeries(buildLedger(dataset)).flatMap(({ observations }) =>
      observations.map(({ period }) => period.year),
    ),
    ...dataset.events.events.map(({ date }) => Number(date.slice(0, 4))),
  ];
  return `${Math.min(...periods)}/${Math.max(...periods)}`;
}

/** Publishers of statistics, each with its title: what the dataset rests on. */
function citations(dataset: Dataset): string[] {
  return dataset.sources.sources
    .filter(({ kind }) => kind.endsWith('statistics') || kind === 'compilation')
    .map(({ publisher, title, url }) => `${publisher}: ${title}, ${url}`);
}

function distribution({ messages, version, siteUrl, base }: JsonLdContext): DataDownload[] {
  const words = messages.ledger;
  // A whole address where there is one; else its path, never the address of some other host.
  const folder = siteUrl === '' ? base : `${siteUrl}/`;
  const common = { '@type': 'DataDownload', license: licence } as const;
  return [
    {
      ...common,
      name: messages.dataFiles.make,
      description: messages.dataFiles.holds,
      encodingFormat: 'application/zip',
      contentUrl: `${folder}data/${packageName(version)}`,
    },
    ...fileNames.map((name) => ({
      ...common,
      name: words.json(words.files[name].name),
      description: words.files[name].holds,
      encodingFormat: 'application/json',
      contentUrl: `${folder}data/${name}.json`,
    })),
  ];
}

/** The dataset in the terms of schema.org, for search engines of data. */
export function describeDataset(
  dataset: Dataset,
  setting: JsonLdContext,
): WithContext<SchemaDataset> {
  const { messages, version, released, siteUrl } = setting;
  const words = messages.citing;
  const creator = { '@type': 'Organization', name: words.author } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(siteUrl === ''
      ? {}
      : {
          '@id': `${siteUrl}/#dataset`,
          identifier: `${siteUrl}/#dataset`,
          url: `${siteUrl}${pageAddress('/sources')}`,
        }),
    name: words.dataset,
    alternateName: messages.shell.name,
    description: words.abstract,
    keywords: [...words.keywords],
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: licence,
    creator,
    publisher: creator,
    version,
    datePublished: released,
    dateModified: released,
    temporalCoverage: temporalCoverage(dataset),
    spatialCoverage: [
      { '@type': 'Place', name: 'Kazakhstan' },
      { '@type': 'Place', name: 'United States' },
    ],
    measurementTechnique: words.technique,
    variableMeasured: variables(dataset, messages),
    citation: citations(dataset),
    distribution: distribution(setting),
  };
}

/** What is measured: each title or measure once in each unit, in words. */
function variables(dataset: Dataset, messages: Messages) {
  const named = listSeries(buildLedger(dataset)).map(({ table, title, measure, unit }) => {
    const name = table === 'trade' && title !== undefined ? title : measure.replaceAll('-', ' ');
    const unitText = messages.units[unit].head;
    return [`${name} ${unitText}`, { '@type': 'PropertyValue', name, unitText }] as const;
  });
  return [...new Map(named).values()];
}

/** The description as it may stand in a page: no text in it can end the element or open another. */
export function writeJsonLd(description: WithContext<SchemaDataset>): string {
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
