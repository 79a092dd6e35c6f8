import { expect, it } from 'vitest';
import { Hatches } from '../../src/render/svg-node';
import { writeShapes } from '../../src/render/svg-text';

it.each([
  ['M207.76749999997557 284.90000000000003H1', 'M207.77 284.9H1'],
  ['M-0.0049999 12.5L1e-7-3.14159', 'M0 12.5L0-3.14'],
  ['M1.5-2.25A4 4 0 0 1 9.5 10Z', 'M1.5-2.25A4 4 0 0 1 9.5 10Z'],
])('a path is written to a hundredth of a unit: %s', (path, written) => {
  expect(writeShapes([{ shape: 'path', path }], new Hatches('test'))).toContain(` d="${written}"`);
});
