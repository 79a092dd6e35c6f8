import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readShipped } from '../../src/commands/pictures/dataset';
import { drawGolden, goldenName, goldenWidths } from '../../src/commands/pictures/golden';
import { chartIds } from '../../src/charts/chart-ids';

const pictures = chartIds.flatMap((id) =>
  goldenWidths.map((width) => ({ id, width, name: goldenName(id, width) })),
);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.svg'));
const shipped = await readShipped();

/** The first line in which two texts differ, as it was and as it is; null where they are the same. */
function firstChange(before: string, now: string) {
  const [old, drawn] = [before.split('\n'), now.split('\n')];
  const at = drawn.findIndex((line, index) => line !== old[index]);
  if (at === -1 && old.length === drawn.length) return null;
  return { line: at + 1, before: old[at], now: drawn[at] };
}

it.each(pictures)('$name is drawn as its golden picture; `npm run gallery` shows both', (one) => {
  const before = readFileSync(join(import.meta.dirname, one.name), 'utf8');
  expect(firstChange(before, drawGolden(one.id, one.width, shipped))).toBeNull();
});

it('the gallery keeps no picture of a chart that is no more', () => {
  expect(new Set(files)).toEqual(new Set(pictures.map(({ name }) => name)));
});
