import * as z from 'zod/mini';

/** What something may weigh, and what it weighs, in bytes. */
export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const chunk = z.object({
  file: z.string(),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
});

const manifestSchema = z.record(z.string(), chunk);

/** What the build says of its chunks, by their names: files, and what each cannot do without. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads the build's own list. Throws where it is not one. */
export function readManifest(text: string): Manifest {
  return z.parse(manifestSchema, JSON.parse(text));
}

/** The files of chunks with everything they import, but not what they fetch later. Throws where one is unknown. */
export function reachable(manifest: Manifest, names: readonly string[]): readonly string[] {
  const files = new Map<string, string>();
  const visit = (name: string): void => {
    if (files.has(name)) return;
    const found = manifest[name];
    if (found === undefined) throw new Error(`The build has no chunk ${name}`);
    files.set(name, found.file);
    for (const imported of found.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return [...files.values()].filter((file) => file.endsWith('.js'));
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Holds weights against their limits. Nothing at all is over its limit too: then nothing was found to weigh. */
export function checkBudgets(budgets: readonly Budget[]): {
  readonly lines: readonly string[];
  readonly isWithin: boolean;
} {
  const isFine = ({ bytes, limit }: Budget) => bytes > 0 && bytes <= limit;
  const lines = budgets.map((budget) => {
    const { name, bytes, limit } = budget;
    const room = limit - bytes;
    const margin = room >= 0 ? `${kilobytes(room)} kB to spare` : `${kilobytes(-room)} kB over`;
    const verdict = isFine(budget) ? 'within' : 'FAILED';
    return `${verdict}  ${name}: ${kilobytes(bytes)} of ${kilobytes(limit)} kB, ${margin}`;
  });
  return { lines, isWithin: budgets.every(isFine) };
}
