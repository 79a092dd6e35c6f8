import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorPath, writeFloor } from '../../src/commands/bench/floor';

describe('the floor page of the bench', () => {
  it('holds the main chart of the record that ships, and no script', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'steppe-ledger-floor-'));
    try {
      await writeFloor(folder);
      const html = await readFile(join(folder, floorPath, 'index.html'), 'utf8');
      expect(html).toContain('<svg');
      expect(html).toContain('</svg>');
      expect(html).not.toContain('<script');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
