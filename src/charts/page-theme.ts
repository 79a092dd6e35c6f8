import { contrastThemes, themes, type Hue, type Theme } from './theme';

type Hues = Theme['hues'];

function hueVariables(prefix: string): Hues {
  const variable = (hue: Hue) => `var(--${prefix}-${hue})`;
  return {
    kazakhstan: variable('kazakhstan'),
    'united-states': variable('united-states'),
    china: variable('china'),
    rest: variable('rest'),
    accent: variable('accent'),
    ink: variable('ink'),
    muted: variable('muted'),
  };
}

/**
 * The theme of charts drawn before anybody opens the page: it is not known then whether the reader
 * reads on light or dark paper, so every colour is left to the style sheet.
 */
export const pageTheme: Theme = {
  name: 'light',
  paper: 'var(--chart-paper)',
  grid: 'var(--chart-grid)',
  edge: 'var(--chart-edge)',
  tint: 'var(--chart-tint)',
  hues: hueVariables('hue'),
  tints: hueVariables('tint'),
  washes: hueVariables('wash'),
};

function flatten(theme: Theme): readonly string[] {
  const { paper, grid, edge, tint, hues, tints, washes } = theme;
  const ofHues = [hues, tints, washes].flatMap((of) => [
    of.kazakhstan,
    of['united-states'],
    of.china,
    of.rest,
    of.accent,
    of.ink,
    of.muted,
  ]);
  return [paper, grid, edge, tint, ...ofHues];
}

/** The style sheet that gives the colours of `pageTheme` their two values. */
export function writePageTheme(): string {
  const names = flatten(pageTheme).map((variable) => variable.slice('var('.length, -1));
  const declare = (of: typeof themes) => {
    const [light, dark] = [flatten(of.light), flatten(of.dark)];
    return names.map(
      (name, index) => `${name}: light-dark(${String(light[index])}, ${String(dark[index])});`,
    );
  };
  const usual = declare(themes);
  const stronger = declare(contrastThemes).filter((line) => !usual.includes(line));
  return [
    '/* Written by `npm run write:page-theme` from charts/theme: charts of prerendered pages. */',
    ':root {',
    ...usual.map((line) => `  ${line}`),
    '}',
    '@media (prefers-contrast: more) {',
    '  :root {',
    ...stronger.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}
