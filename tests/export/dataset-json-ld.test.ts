import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { en } from '../../src/messages/en/en';
import { packageName } from '../../src/dataset/version';
import { describeDataset, writeJsonLd } from '../../src/export/dataset-json-ld';
import { record } from '../charts/support/shipped';

const setting = {
  messages: en,
  version: '2026.11.21-0123abcd',
  released: '2026-11-21',
  base: '/ledger/',
};

/** What Google's rules for datasets require and recommend, as this dataset has it. */
const rules = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().check(z.minLength(1)),
  description: z.string().check(z.minLength(50), z.maxLength(5000)),
  creator: z.object({ '@type': z.enum(['Organization', 'Person']), name: z.string() }),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  keywords: z.array(z.string()).check(z.minLength(3)),
  version: z.string(),
  dateModified: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  temporalCoverage: z.string().check(z.regex(/^\d{4}\/\d{4}$/)),
  spatialCoverage: z.array(z.object({ '@type': z.literal('Place'), name: z.string() })),
  measurementTechnique: z.string(),
  variableMeasured: z
    .array(
      z.object({ '@type': z.literal('PropertyValue'), name: z.string(), unitText: z.string() }),
    )
    .check(z.minLength(5)),
  citation: z.array(z.string()).check(z.minLength(1)),
  distribution: z
    .array(
      z.object({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.enum(['application/zip', 'application/json']),
        contentUrl: z.string(),
      }),
    )
    .check(z.minLength(7)),
});

function read(siteUrl: string) {
  const text = writeJsonLd(describeDataset(record, { ...setting, siteUrl }));
  return { text, description: z.parse(rules, JSON.parse(text)) };
}

describe('the dataset in the terms of schema.org', () => {
  it('has what search engines of data require and recommend', () => {
    const { description } = read('https://example.org');
    expect(description.temporalCoverage).toBe('1991/2026');
    expect(description.version).toBe(setting.version);
    // A version is no identifier: the address of the dataset is one.
    expect(description['identifier']).toBe('https://example.org/#dataset');
    expect(description['url']).toBe('https://example.org/sources/');
    expect(description['@id']).toBe('https://example.org/#dataset');
    const [zip, ...files] = description.distribution;
    expect(zip).toMatchObject({
      encodingFormat: 'application/zip',
      contentUrl: `https://example.org/data/${packageName(setting.version)}`,
    });
    for (const { contentUrl } of files) {
      expect(contentUrl).toMatch(/^https:\/\/example\.org\/data\/[a-z]+\.json$/);
    }
  });

  it('makes up no host where the site does not know its own', () => {
    const { description } = read('');
    expect(description).not.toHaveProperty('url');
    expect(description).not.toHaveProperty('@id');
    for (const { contentUrl } of description.distribution.slice(1)) {
      expect(contentUrl).toMatch(/^\/ledger\/data\/[a-z]+\.json$/);
    }
  });

  it('names each variable once in each unit', () => {
    const { variableMeasured } = read('').description;
    const names = variableMeasured.map(({ name, unitText }) => `${name} ${unitText}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('cannot end the element it stands in', () => {
    const spoilt = structuredClone(record);
    const [source] = spoilt.sources.sources;
    if (source === undefined) throw new Error('No source');
    source.title = '</script><!-- <script>';
    const text = writeJsonLd(describeDataset(spoilt, { ...setting, siteUrl: '' }));
    expect(text).not.toContain('<');
    expect(z.parse(rules, JSON.parse(text)).citation.join()).toContain('</script><!-- <script>');
  });
});
