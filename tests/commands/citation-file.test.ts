import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { composeCitationFile } from '../../src/commands/citation-file';
import { computeVersion } from '../../src/dataset/version';
import { readShippedTexts } from '../fixtures/dataset/shipped';
import { record } from '../charts/support/shipped';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'CITATION.cff'), 'utf8');

/** The keys that CFF 1.2.0 requires, and the forms of those that are used. */
const entity = z.strictObject({ name: z.string() });
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const form = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  authors: z.array(entity).check(z.minLength(1)),
  type: z.enum(['software', 'dataset']),
  abstract: z.string(),
  version: z.string(),
  'date-released': day,
  license: z.literal('MIT'),
  keywords: z.array(z.string()),
  references: z.array(
    z.strictObject({
      type: z.literal('data'),
      title: z.string(),
      authors: z.array(entity).check(z.minLength(1)),
      version: z.string(),
      'date-released': day,
      license: z.literal('CC-BY-4.0'),
      url: z.optional(z.url()),
    }),
  ),
});

describe('the citation file of the repository', () => {
  it('is up to date', async () => {
    // Written with the setting SITE_URL it names the site.
    const [dataset] = z.parse(form, parse(text)).references;
    expect(await composeCitationFile(dataset?.url ?? '/sources')).toBe(text);
  });

  it('is valid, and names the version of the data that ship', async () => {
    const { references } = z.parse(form, parse(text));
    const { released } = record.sources;
    expect(references.map(({ version }) => version)).toEqual([
      await computeVersion(readShippedTexts(), released),
    ]);
  });
});
