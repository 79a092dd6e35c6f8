/**
 * `npm run write:serif`: the serif of headings as an English page loads it, in
 * `src/ui/fonts/ledger-serif-latin.woff2`. Without its tables of kerning and alternates it is a
 * quarter lighter, which is what keeps both faces within the budget of fonts. The Open Font License
 * reserves the name of the original for the original, so that the file bears another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compress, decompress } from 'wawoff2';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);
const target = 'src/ui/fonts/ledger-serif-latin.woff2';

/** Kerning and alternates, and what only they refer to. */
const dropped = ['GPOS', 'GSUB', 'GDEF', 'BASE'];

interface Table {
  readonly tag: string;
  readonly content: Buffer;
}

function readTables(font: Buffer): readonly Table[] {
  const count = font.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    const content = font.subarray(start, start + font.readUInt32BE(entry + 12));
    return { tag: font.toString('latin1', entry, entry + 4), content };
  });
}

/** Replaces the name in every text of the table; all of them are UTF-16, platform 3. */
function rename(names: Buffer): Buffer {
  const count = names.readUInt16BE(2);
  const texts = names.readUInt16BE(4);
  const head = Buffer.from(names.subarray(0, 6 + 12 * count));
  head.writeUInt16BE(head.length, 4);
  const written: Buffer[] = [];
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = 6 + 12 * index;
    const start = texts + names.readUInt16BE(entry + 10);
    const swapped = Buffer.from(names.subarray(start, start + names.readUInt16BE(entry + 8)));
    const text = swapped.swap16().toString('utf16le');
    const isNotice = [0, 7, 13, 14].includes(names.readUInt16BE(entry + 6));
    const renamed = isNotice
      ? text
      : text.replaceAll('SourceSerif4', 'LedgerSerif').replaceAll('Source Serif 4', 'Ledger Serif');
    const content = Buffer.from(renamed, 'utf16le').swap16();
    head.writeUInt16BE(content.length, entry + 8);
    head.writeUInt16BE(place, entry + 10);
    written.push(content);
    place += content.length;
  }
  return Buffer.concat([head, ...written]);
}

function checksum(content: Buffer): number {
  const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

function writeTables(flavour: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  flavour.copy(head, 0, 0, 4);
  head.writeUInt16BE(tables.length, 4);
  const power = Math.floor(Math.log2(tables.length));
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * tables.length - 16 * 2 ** power, 10);
  const parts: Buffer[] = [head];
  let place = head.length;
  for (const [index, { tag, content }] of tables.entries()) {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum(content), entry + 4);
    head.writeUInt32BE(place, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
    parts.push(content, padding);
    place += content.length + padding.length;
  }
  return Buffer.concat(parts);
}

const font = Buffer.from(await decompress(readFileSync(source)));
const tables = readTables(font)
  .filter(({ tag }) => !dropped.includes(tag))
  .map((table) => (table.tag === 'name' ? { ...table, content: rename(table.content) } : table));
const packed = await compress(writeTables(font, tables));
writeFileSync(target, packed);
console.log(`${target}: ${String(packed.length)} bytes`);
