/**
 * Compares files with the two articles of the dataset: `npm run verify:documents -- <file>...`.
 * Exit code 0 where each file is one of them to the letter, 1 where one is not, 2 where the command
 * is not understood.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseDataFile } from '../dataset/parse';
import { buildLedgerPart, type ArticlesLedger } from '../dataset/ledger';
import { en } from '../messages/en/en';
import { verifyFile } from './articles/verify-file';

async function readArticles(): Promise<ArticlesLedger> {
  const file = new URL('../../public/data/documents.json', import.meta.url);
  const parsed = parseDataFile('documents', await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return buildLedgerPart('documents', parsed.data);
}

/** npm runs commands in the project's folder; files are named from where it was called. */
const start = process.env['INIT_CWD'] ?? '.';
const words = en.verify.command;
const named = process.argv.slice(2);
const unknown = named.find((argument) => argument.startsWith('-'));

if (named.includes('--help')) {
  console.log(words.help.join('\n'));
} else if (unknown !== undefined || named.length === 0) {
  console.error(unknown === undefined ? words.noFile : words.unknownOption(unknown));
  console.error(words.help.join('\n'));
  process.exitCode = 2;
} else {
  const { documents } = await readArticles();
  for (const file of named) {
    const { isWhole, sentences } = await verifyFile(resolve(start, file), documents, en);
    console.log(words.line(file, sentences));
    if (!isWhole) process.exitCode = 1;
  }
}
