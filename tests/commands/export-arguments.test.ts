import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/commands/pictures/arguments';
import { chartIds } from '../../src/charts/chart-ids';
import { defaultImageOptions } from '../../src/export/image/image-options';

describe('what export:charts is asked', () => {
  it('is every chart in both formats with the options of one click, unless said otherwise', () => {
    expect(readArguments(['--out', 'pictures'])).toMatchObject({
      state: 'asked',
      request: {
        out: 'pictures',
        charts: chartIds,
        formats: ['svg', 'png'],
        options: defaultImageOptions,
      },
    });
  });

  it('is understood whole', () => {
    const given =
      '--out=a --chart trade-flows --chart trade-balance --chart trade-flows --format svg --size 1600x900 --scale 3 --theme dark --language en --plain --transparent --events';
    expect(readArguments(given.split(' '))).toMatchObject({
      state: 'asked',
      request: {
        charts: ['trade-flows', 'trade-balance'],
        formats: ['svg'],
        options: {
          size: 'custom',
          custom: { width: 1600, height: 900 },
          scale: 3,
          theme: 'dark',
          plain: true,
          transparent: true,
          eventMarks: true,
        },
      },
    });
  });

  it('may be the help', () => {
    expect(readArguments(['--help'])).toEqual({ state: 'help' });
  });

  it.each([
    [[], /--out/],
    [['--out', 'a', '--chart', 'no-such'], /no-such.*trade-headline/],
    [['--out', 'a', '--size', 'huge'], /huge.*portrait/],
    [['--out', 'a', '--size', '20x20'], /20x20.*400/],
    [['--out', 'a', '--scale', '5'], /5.*1, 2, 3, 4/],
    [['--out', 'a', '--theme', 'sepia'], /sepia.*light, dark/],
    [['--out', 'a', '--language', 'xx'], /xx.*en/],
    [['--out', 'a', '--format', 'gif'], /gif.*svg/],
    [['--out', 'a', '--bogus'], /--bogus/],
    [['--out', 'a', 'stray'], /stray/],
  ])('is refused with a reason: %j', (given, reason) => {
    const read = readArguments(given);
    expect(read.state === 'refused' ? read.reason : read.state).toMatch(reason);
  });
});
