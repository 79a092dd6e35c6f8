import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastThemes, mix, themes, type Hue, type Theme } from '../../src/charts/theme';
import { ciede2000, contrast, distance, labOf, sights } from './support/colour-sight';

const papers = [themes.light, themes.dark];
const actors: readonly Hue[] = ['kazakhstan', 'united-states', 'china', 'rest', 'accent'];
const hueNames: readonly Hue[] = [...actors, 'ink', 'muted'];
const pairs = actors.flatMap((one, index) =>
  actors.slice(index + 1).map((other) => [one, other] as const),
);

describe('the measures of colour', () => {
  it.each([
    { one: [50, 2.6772, -79.7751], other: [50, 0, -82.7485], difference: 2.0425 },
    { one: [50, 3.1571, -77.2803], other: [50, 0, -82.7485], difference: 2.8615 },
    { one: [50, 2.5, 0], other: [73, 25, -18], difference: 27.1492 },
    { one: [50, 2.5, 0], other: [61, -5, 29], difference: 22.8977 },
    { one: [50, 2.5, 0], other: [56, -27, -3], difference: 31.903 },
    { one: [50, 2.5, 0], other: [58, 24, 15], difference: 19.4535 },
    { one: [2.0776, 0.0795, -1.135], other: [0.9033, -0.0636, -0.5514], difference: 0.9082 },
  ] as const)('give the published difference of $one and $other', ({ one, other, difference }) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  });

  it('find no difference between a colour and itself, and the most contrast in black and white', () => {
    expect(distance('#007ca5', '#007ca5', 'deuteranopia')).toBe(0);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('leave grey grey in every sight', () => {
    for (const sight of sights) {
      const [, a, b] = labOf('#808080', sight);
      expect(Math.hypot(a, b)).toBeLessThan(0.1);
    }
  });

  it('bring red and green together for those who lack one of them, and keep them apart for others', () => {
    const apart = (sight: (typeof sights)[number]) => distance('#a33c3c', '#6b6b1e', sight);
    expect(apart('deuteranopia')).toBeLessThan(apart('normal') / 2);
    expect(apart('protanopia')).toBeLessThan(apart('normal') / 2);
    expect(apart('tritanopia')).toBeGreaterThan(apart('normal') / 2);
  });
});

it('who asks for more contrast gets words at 7 or more and a grid at 3 or more', () => {
  for (const { hues, grid, paper } of [contrastThemes.light, contrastThemes.dark]) {
    expect(contrast(hues.muted, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(grid, paper)).toBeGreaterThanOrEqual(3);
  }
});

describe.each(papers)('the $name theme', (theme: Theme) => {
  it.each(hueNames)('writes %s with a contrast of at least 4.5', (hue) => {
    expect(contrast(theme.hues[hue], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws edges with a contrast of at least 3', () => {
    expect(contrast(theme.edge, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(hueNames)('lets ink be read on the tint and the wash of %s', (hue) => {
    for (const ground of [theme.tints[hue], theme.washes[hue], theme.tint]) {
      expect(contrast(theme.hues.ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(sights)('keeps every two actors at least 17 apart in %s sight', (sight) => {
    const near = pairs.filter(
      ([one, other]) => distance(theme.hues[one], theme.hues[other], sight) < 17,
    );
    expect(near).toEqual([]);
  });

  it('holds nothing but literal colours, so that an image needs no style sheet', () => {
    const { name, hues, tints, washes, ...grounds } = theme;
    const colours = [hues, tints, washes, grounds].flatMap((group) => Object.values(group));
    expect(colours, name).toHaveLength(3 * hueNames.length + 4);
    expect(colours.filter((colour) => !/^#[\da-f]{6}$/.test(colour))).toEqual([]);
  });
});

describe('the style sheet', () => {
  it('uses the colours of the themes', () => {
    const css = readFileSync(join(import.meta.dirname, '../../src/ui/styles/theme.css'), 'utf8');
    const roles: Readonly<Record<string, (theme: Theme) => string>> = {
      paper: ({ paper }) => paper,
      grid: ({ grid }) => grid,
      edge: ({ edge }) => edge,
      tint: ({ tint }) => tint,
      ink: ({ hues }) => hues.ink,
      muted: ({ hues }) => hues.muted,
      kz: ({ hues }) => hues.kazakhstan,
      us: ({ hues }) => hues['united-states'],
      cn: ({ hues }) => hues.china,
      rest: ({ hues }) => hues.rest,
      accent: ({ hues }) => hues.accent,
    };
    for (const [role, colour] of Object.entries(roles)) {
      const pair = `light-dark(${colour(themes.light)}, ${colour(themes.dark)})`;
      expect(css).toContain(`--color-${role}: ${pair};`);
    }
  });
});

describe('mix', () => {
  it('goes from the second colour to the first, channel by channel', () => {
    expect(mix('#ffffff', '#000000', 0)).toBe('#000000');
    expect(mix('#ffffff', '#000000', 1)).toBe('#ffffff');
    expect(mix('#ff0080', '#000000', 0.5)).toBe('#800040');
  });
});
