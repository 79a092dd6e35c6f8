/**
 * Writes `public/data/schema.json`, the JSON Schema of the dataset, from the schemas in
 * `src/dataset/schema`. With `--check` it writes nothing and fails where the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { buildJsonSchema } from '../dataset/json-schema';

const file = fileURLToPath(new URL('../../public/data/schema.json', import.meta.url));

/** The text of the file as it should be, laid out as the formatter of the project would. */
async function composeText(): Promise<string> {
  const settings = await resolveConfig(file);
  return format(JSON.stringify(buildJsonSchema()), { ...settings, filepath: file });
}

/** The text of the file as it is; null where there is none. */
async function readText(): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

const text = await composeText();
if (process.argv.includes('--check')) {
  if ((await readText()) !== text) {
    console.error(
      'public/data/schema.json is out of date: run npx tsx src/commands/write-schema.ts',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
