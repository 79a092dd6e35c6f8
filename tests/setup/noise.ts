import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Console noise fails the test that made it. A test that expects a message replaces the method with
 * a spy of its own.
 */
const noise: string[] = [];

beforeEach(() => {
  noise.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  if (noise.length > 0) throw new Error(`The test made noise:\n${noise.join('\n')}`);
});
