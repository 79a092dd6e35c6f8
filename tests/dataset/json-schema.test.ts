import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildJsonSchema } from '../../src/dataset/json-schema';
import { fileNames } from '../../src/dataset/schema/dataset';

const built: unknown = JSON.parse(JSON.stringify(buildJsonSchema()));
const published: unknown = JSON.parse(
  readFileSync(new URL('../../public/data/schema.json', import.meta.url), 'utf8'),
);

describe('the published schema', () => {
  it('is up to date with the schemas that read the documents', () => {
    expect(published).toEqual(built);
  });

  it('describes each file and the shared forms, and forbids unknown keys', () => {
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: Object.fromEntries(fileNames.map((name) => [name, { $ref: `#/$defs/${name}` }])),
      $defs: {
        trade: { additionalProperties: false },
        observation: { oneOf: [{}, {}, {}] },
        period: { type: 'string' },
      },
    });
  });

  it('names no form that it does not define', () => {
    const text = JSON.stringify(published);
    const named = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
    expect(named).not.toHaveLength(0);
    for (const name of new Set(named)) expect(published).toHaveProperty(['$defs', name ?? '']);
  });
});
