import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { en } from '../../src/messages/en/en';
import { chartDefinitions } from '../../src/charts/catalogue';
import {
  citationFileName,
  citationForms,
  writeCitation,
  type CitationForm,
} from '../../src/export/citations/citation';
import { writeDatasetCff } from '../../src/export/citations/citation-file';
import { escapeLatex } from '../../src/export/citations/bibtex';
import {
  chartCitation,
  datasetCitation,
  wholeAddress,
  type BibliographyEntry,
  type CitationContext,
} from '../../src/export/citations/bibliography-entry';
import { format } from '../charts/support/shipped';

const setting: CitationContext = {
  messages: en,
  format,
  version: '2026.11.21-0123abcd',
  released: '2026-11-21',
};

/** An item of CSL-JSON as the parsers give it, whatever form it came from. */
const itemForm = z.object({
  type: z.string(),
  title: z.string(),
  author: z.array(z.object({ literal: z.optional(z.string()), family: z.optional(z.string()) })),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
  publisher: z.string(),
  URL: z.optional(z.string()),
  note: z.optional(z.string()),
  version: z.optional(z.string()),
  'container-title': z.optional(z.string()),
});

/** Reads a citation with parsers that are not ours. */
function read(entry: BibliographyEntry, form: CitationForm) {
  const { data } = new Cite(writeCitation(entry, form, en));
  expect(data).toHaveLength(1);
  const item = z.parse(itemForm, data[0]);
  // The parser of BibTeX marks words that keep their capitals.
  return { ...item, title: item.title.replace(/<\/?span[^>]*>/g, '') };
}

const plain = chartDefinitions.map(({ id, title }) =>
  chartCitation(setting, { id, title: title(en) }, `https://example.org/chart/${id}?from=2015`),
);
const whole = datasetCitation(setting, 'https://example.org/sources');
const pathAlone = datasetCitation(setting, '/sources');
const hostile = chartCitation(
  setting,
  {
    id: 'hostile',
    title: 'A {B} & 50% of $4.1_bn #1 ~ ^ \\x: é, ü, ñ, ç, ø, “q” – Қазақстан’s <i>',
  },
  'https://example.org/chart/x?topics=trade,energy&q=50%25_{a}',
);

const references: readonly (readonly [name: string, entry: BibliographyEntry])[] = [
  ['the dataset', whole],
  ['the dataset where the site does not know its address', pathAlone],
  ['a title of special characters', hostile],
  ...plain.map((entry) => [entry.key, entry] as const),
];

describe.each(references)('the citations of %s', (_name, entry) => {
  it.each(['bibtex', 'ris', 'csl'] as const)('%s: an independent parser reads the same', (form) => {
    const item = read(entry, form);
    expect(item.title).toBe(entry.title);
    expect(item.author.map(({ literal, family }) => literal ?? family)).toEqual([entry.author]);
    expect(item.issued['date-parts'][0]?.slice(0, 3)).toEqual([2026, 11, 21]);
    expect(item.publisher).toBe('Steppe Ledger');
    const written = item.URL?.replaceAll('%7B', '{').replaceAll('%7D', '}');
    expect(written).toBe(wholeAddress(entry.address) ?? undefined);
    expect(item.note ?? '').toContain(entry.version);
    expect(item.note ?? '').toContain('CC BY 4.0');
  });

  it('in plain text name author, year, title, version; the full one day, terms and address too', () => {
    const [short, full] = [writeCitation(entry, 'short', en), writeCitation(entry, 'full', en)];
    for (const text of [short, full]) {
      for (const part of [entry.author, '2026', entry.title, entry.version]) {
        expect(text).toContain(part);
      }
    }
    expect(full).toContain('21 November 2026');
    expect(full).toContain('CC BY 4.0');
    expect(full.endsWith(wholeAddress(entry.address) ?? `${entry.licence}.`)).toBe(true);
  });

  it('are files with names in ASCII', () => {
    for (const form of citationForms) {
      expect(citationFileName(entry, form)).toMatch(
        /^steppe-ledger-2026\.11\.21-0123abcd[a-z-]*\.(txt|bib|ris|json)$/,
      );
    }
  });
});

describe('a citation', () => {
  it('tells a dataset from a chart of it', () => {
    expect(read(whole, 'ris').type).toBe('dataset');
    expect(read(whole, 'csl').type).toBe('dataset');
    const [chart] = plain;
    if (chart === undefined) throw new Error('No chart');
    expect(read(chart, 'ris').type).toBe('figure');
    expect(read(chart, 'csl').type).toBe('figure');
    expect(read(chart, 'csl')['container-title']).toBe(en.citing.dataset);
    // The parser of RIS has no place for what a figure stands in; the format has one.
    expect(writeCitation(chart, 'ris', en)).toContain(`\r\nT2  - ${en.citing.dataset}\r\n`);
  });

  it('never makes up a host', () => {
    for (const form of citationForms) {
      expect(writeCitation(pathAlone, form, en)).not.toMatch(/https?:|\/sources|URL|UR {2}-|url =/);
    }
  });

  it('in RIS has one tag a line, ends lines with CRLF and closes the record', () => {
    const lines = writeCitation(hostile, 'ris', en).split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    expect(lines.at(0)).toBe('TY  - FIGURE');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it('in BibTeX leaves no special character and no Latin letter outside of ASCII as it is', () => {
    expect(escapeLatex('50% & é’')).toBe("50\\% \\& {\\'{e}}{\\textquoteright}");
    const [title = ''] = /title = .*/.exec(writeCitation(hostile, 'bibtex', en)) ?? [];
    expect(title.replace(/[ҚА-Яа-яқ]/g, '')).toMatch(/^[\x20-\x7E]*$/);
    expect(title).not.toMatch(/[^\\][&%$#_]/);
  });
});

describe('the citation file of the package', () => {
  const facts = { message: 'Cite: “it”', abstract: 'A: b # c\n- d', keywords: ['a: b', '- c'] };

  it('is YAML with the same values', () => {
    expect(parse(writeDatasetCff(whole, facts))).toEqual({
      'cff-version': '1.2.0',
      message: facts.message,
      type: 'dataset',
      title: whole.title,
      abstract: facts.abstract,
      authors: [{ name: whole.author }],
      version: whole.version,
      'date-released': '2026-11-21',
      license: 'CC-BY-4.0',
      keywords: facts.keywords,
      url: 'https://example.org/sources',
    });
  });

  it('names no address where none is known', () => {
    expect(parse(writeDatasetCff(pathAlone, facts))).not.toHaveProperty('url');
  });
});
