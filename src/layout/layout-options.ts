import type { Formatter } from '../specs/format';
import type { Font } from './text-measure';
import type { Theme } from '../specs/theme';

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
  /** Factor on the room of rows in row panels, where a height is given; 1 unless said otherwise. */
  readonly rowStretch?: number;
  /** Which of the drawn rows to draw, from the first to before the second: a long list in two parts. */
  readonly rowsWithin?: readonly [number, number];
  /** Factor of room kept for wider faces; 1 unless said otherwise. */
  readonly spare?: number;
}

function font(weight: 400 | 600, size: number, { spare }: Setting): Font {
  return { face: 'sans', weight, size, ...(spare === undefined ? {} : { spare }) };
}

/** Below this many ems of width a chart takes its narrow form. */
const narrowLimit = 36;

export function isNarrow({ width, textSize }: Setting): boolean {
  return width / textSize < narrowLimit;
}

export function regular(setting: Setting): Font {
  return font(400, setting.textSize, setting);
}

export function strong(setting: Setting): Font {
  return font(600, setting.textSize, setting);
}

/** Ticks may be a little smaller than labels, never under 12 pixels. */
export function small(setting: Setting): Font {
  return font(400, Math.max(12, setting.textSize - 1), setting);
}
