import type { Formatter } from './format';
import type { Font } from './text-measure';
import type { Theme } from './theme';

/** What a chart is drawn for: room, paper and language. */
export interface Setting {
  /** Pixels. */
  readonly width: number;
  /** Pixels; absent where the chart may be as high as it likes. */
  readonly height?: number;
  readonly theme: Theme;
  readonly format: Formatter;
  /** Size of ordinary chart text in pixels, 12 or more; every distance follows from it. */
  readonly textSize: number;
}

/** Below this many ems of width a chart takes its narrow form. */
const narrowLimit = 36;

export function isNarrow({ width, textSize }: Setting): boolean {
  return width / textSize < narrowLimit;
}

export function regular({ textSize }: Setting): Font {
  return { face: 'sans', weight: 400, size: textSize };
}

export function strong({ textSize }: Setting): Font {
  return { face: 'sans', weight: 600, size: textSize };
}

/** Ticks may be a little smaller than labels, never under 12 pixels. */
export function small({ textSize }: Setting): Font {
  return { face: 'sans', weight: 400, size: Math.max(12, textSize - 1) };
}
