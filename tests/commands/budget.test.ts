import { describe, expect, it } from 'vitest';
import { checkBudgets, reachable, readManifest } from '../../src/commands/site/budget';

describe('the gate of bytes', () => {
  it('passes at the limit, fails one byte over it, and says by how much', () => {
    const at = checkBudgets([{ name: 'Script', bytes: 100_000, limit: 100_000 }]);
    expect(at.isWithin).toBe(true);
    expect(at.lines[0]).toBe('within  Script: 100.0 of 100.0 kB, 0.0 kB to spare');
    const over = checkBudgets([
      { name: 'Script', bytes: 40_000, limit: 100_000 },
      { name: 'Fonts', bytes: 81_500, limit: 70_000 },
    ]);
    expect(over.isWithin).toBe(false);
    expect(over.lines).toEqual([
      'within  Script: 40.0 of 100.0 kB, 60.0 kB to spare',
      'FAILED  Fonts: 81.5 of 70.0 kB, 11.5 kB over',
    ]);
    expect(checkBudgets([{ name: 'Script', bytes: 100_001, limit: 100_000 }]).isWithin).toBe(false);
  });

  it('fails where nothing was found to weigh', () => {
    expect(checkBudgets([{ name: 'Fonts', bytes: 0, limit: 70_000 }]).isWithin).toBe(false);
  });
});

describe('what a chunk cannot do without', () => {
  const manifest = readManifest(
    JSON.stringify({
      'index.html': { file: 'assets/index.js', imports: ['_one.js'], dynamicImports: ['late.ts'] },
      '_one.js': { file: 'assets/one.js', imports: ['index.html'] },
      'late.ts': { file: 'assets/late.js', imports: ['_one.js'] },
    }),
  );

  it('is itself and what it imports, each once, without what is fetched later', () => {
    expect(reachable(manifest, ['index.html'])).toEqual(['assets/index.js', 'assets/one.js']);
    expect(reachable(manifest, ['late.ts', 'index.html'])).toHaveLength(3);
  });

  it('is told where a chunk is not in the build', () => {
    expect(() => reachable(manifest, ['gone.ts'])).toThrow('gone.ts');
  });
});
