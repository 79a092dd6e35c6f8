/** Who or what a colour stands for. One colour means one actor everywhere. */
export type Hue = 'kazakhstan' | 'united-states' | 'china' | 'rest' | 'accent' | 'ink' | 'muted';

/** Literal colours, `#rrggbb`, so that a chart survives export. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly paper: string;
  readonly grid: string;
  /** Borders of controls and axis lines. */
  readonly edge: string;
  /** Ground of a highlighted region. */
  readonly tint: string;
  readonly hues: Readonly<Record<Hue, string>>;
  /** The hue laid thinly on paper: estimates, gaps, claims. */
  readonly tints: Readonly<Record<Hue, string>>;
  /** Thinner still: the room between two lines. */
  readonly washes: Readonly<Record<Hue, string>>;
}

type Hues = Theme['hues'];

/** Mixes two `#rrggbb` colours; `share` of the first, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const channel = (from: number) => {
    const one = Number.parseInt(first.slice(from, from + 2), 16);
    const other = Number.parseInt(second.slice(from, from + 2), 16);
    return Math.round(one * share + other * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** How much of each hue a tint holds; heavier hues need less to stay apart from paper. */
const tintShares: Readonly<Record<Hue, number>> = {
  kazakhstan: 0.45,
  'united-states': 0.22,
  china: 0.28,
  rest: 0.3,
  accent: 0.24,
  ink: 0.25,
  muted: 0.25,
};

function tintsOf(hues: Hues, paper: string, strength: number): Hues {
  const tint = (hue: Hue) => mix(hues[hue], paper, tintShares[hue] * strength);
  return {
    kazakhstan: tint('kazakhstan'),
    'united-states': tint('united-states'),
    china: tint('china'),
    rest: tint('rest'),
    accent: tint('accent'),
    ink: tint('ink'),
    muted: tint('muted'),
  };
}

const lightHues: Hues = {
  kazakhstan: '#007ca5',
  'united-states': '#770019',
  china: '#430055',
  rest: '#51565d',
  accent: '#936b00',
  ink: '#1c2430',
  muted: '#566072',
};

// The red is a touch deeper than it first was: to deuteranopes the lighter one came too near the accent.
const darkHues: Hues = {
  kazakhstan: '#7dd9fd',
  'united-states': '#d67a64',
  china: '#a962e3',
  rest: '#90979f',
  accent: '#f0d27c',
  ink: '#eceff4',
  muted: '#a3adbd',
};

/** The two papers; a test checks the colours for contrast and distance. */
export const themes: Readonly<Record<Theme['name'], Theme>> = {
  light: {
    name: 'light',
    paper: '#fbfaf7',
    grid: '#e3e0d8',
    edge: '#857f73',
    tint: '#f3f0e8',
    hues: lightHues,
    tints: tintsOf(lightHues, '#fbfaf7', 1),
    washes: tintsOf(lightHues, '#fbfaf7', 0.55),
  },
  dark: {
    name: 'dark',
    paper: '#12171f',
    grid: '#2b3442',
    edge: '#6c7788',
    tint: '#1a212b',
    hues: darkHues,
    tints: tintsOf(darkHues, '#12171f', 1),
    washes: tintsOf(darkHues, '#12171f', 0.55),
  },
};

function strengthen(theme: Theme): Theme {
  const { ink } = theme.hues;
  return { ...theme, grid: theme.edge, edge: ink, hues: { ...theme.hues, muted: ink } };
}

/** For readers who ask for more contrast: no grey words, and a grid that is seen. */
export const contrastThemes: typeof themes = {
  light: strengthen(themes.light),
  dark: strengthen(themes.dark),
};
