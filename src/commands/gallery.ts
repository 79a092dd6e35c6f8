/**
 * `npm run gallery [-- --accept]`: sets every chart as it is drawn now beside its golden picture in
 * `tests/gallery`, where they differ, on a page in `dist-gallery` for a person to look at. `--accept`
 * makes what is drawn now the golden pictures.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chartIds } from '../charts/chart-ids';
import { readShipped } from './pictures/dataset';
import { drawGolden, goldenName, goldenWidths } from './pictures/golden';

const { accept } = parseArgs({ options: { accept: { type: 'boolean', default: false } } }).values;
const kept = join(import.meta.dirname, '..', '..', 'tests', 'gallery');
const out = 'dist-gallery';

interface Changed {
  readonly name: string;
  /** Empty where there was or is none. */
  readonly before: string;
  readonly now: string;
}

async function readKept(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(kept)).filter((name) => name.endsWith('.svg'));
  const read = async (name: string) => [name, await readFile(join(kept, name), 'utf8')] as const;
  return new Map(await Promise.all(names.map(read)));
}

/** A picture within a page; ids of hatchings stay apart where each picture is an image of its own. */
function picture(svg: string): string {
  if (svg === '') return '<p>none</p>';
  return `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

function pageOf(changes: readonly Changed[]): string {
  const rows = changes.map(
    ({ name, before, now }) =>
      `<h2>${name}</h2>\n<div><figure><figcaption>before</figcaption>${picture(before)}</figure><figure><figcaption>now</figcaption>${picture(now)}</figure></div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery: ${String(changes.length)} changed</title>
<style>div { display: flex; gap: 2rem; } figure { margin: 0; } img { border: 1px solid #888; }</style>
<h1>Charts that changed: ${String(changes.length)}</h1>
${rows.join('\n')}
</html>
`;
}

const shipped = await readShipped();
const before = await readKept();
const now = new Map(
  chartIds.flatMap((id) =>
    goldenWidths.map((width) => [goldenName(id, width), drawGolden(id, width, shipped)] as const),
  ),
);
const changes = [...new Set([...before.keys(), ...now.keys()])]
  .map((name) => ({ name, before: before.get(name) ?? '', now: now.get(name) ?? '' }))
  .filter((one) => one.before !== one.now);

await mkdir(out, { recursive: true });
await writeFile(join(out, 'index.html'), pageOf(changes));
if (accept) {
  for (const { name, now: content } of changes) {
    if (content === '') await rm(join(kept, name));
    else await writeFile(join(kept, name), content);
  }
}
const state = accept ? 'accepted' : 'changed; accept them with --accept';
process.stdout.write(
  `${String(changes.length)} of ${String(now.size)} pictures ${state}. Look at ${out}/index.html\n`,
);
