import type { Chart } from '../../charts/chart';
export type ImageFormat = 'png' | 'svg';

/** A size that the reader picks by name; `custom` takes the width and height beside it. */
export type SizePreset = 'wide' | 'square' | 'portrait' | 'full-hd' | 'a4-landscape' | 'custom';

/** What the reader asks of a picture. */
export interface ImageOptions {
  readonly format: ImageFormat;
  readonly size: SizePreset;
  /** In pixels at scale 1; counts for `custom` alone. */
  readonly custom: { readonly width: number; readonly height: number };
  /** Pixels of the picture for each of its size. */
  readonly scale: 1 | 2 | 3 | 4;
  readonly theme: 'light' | 'dark';
  /** Without header and footer: the plot and its key alone. */
  readonly plain: boolean;
  /** Without paper. */
  readonly transparent: boolean;
  /** With the numbered events along the time axis. */
  readonly eventMarks: boolean;
}

/** Sizes in pixels at scale 1. A4 is meant for print: 300 dots an inch. */
export const presetSizes: Readonly<
  Record<Exclude<SizePreset, 'custom'>, { readonly width: number; readonly height: number }>
> = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  'full-hd': { width: 1920, height: 1080 },
  'a4-landscape': { width: 3508, height: 2480 },
};

/** The picture that one click gives: light whatever the page looks like, since most paper is. */
export const defaultImageOptions: ImageOptions = {
  format: 'png',
  size: 'wide',
  custom: presetSizes.wide,
  scale: 2,
  theme: 'light',
  plain: false,
  transparent: false,
  eventMarks: false,
};

/** The most pixels that a picture may have: canvases of phones give up soon after. */
export const mostPixels = 16_000_000;

/** The longest side of a picture, in pixels: canvases end there too. */
export const longestSide = 16_000;

/** The least width and height of a custom size: below it a chart cannot be read. */
export const leastSide = 400;

/** The greatest width and height of a custom size. */
export const mostSide = 10_000;

/** How large a picture comes out. */
export interface PixelSize {
  /** In pixels, scale included: a PNG has exactly these. */
  readonly width: number;
  readonly height: number;
  /** Pixels for each of the size at scale 1; a fraction where it was clamped. */
  readonly scale: number;
  /** Whether less comes out than was asked for. */
  readonly isClamped: boolean;
}

/** The size at scale 1, in whole pixels; a custom side is between `leastSide` and `mostSide`. */
export function baseSize({ size, custom }: Pick<ImageOptions, 'size' | 'custom'>): {
  readonly width: number;
  readonly height: number;
} {
  if (size !== 'custom') return presetSizes[size];
  const side = (asked: number) =>
    Number.isFinite(asked) ? Math.min(mostSide, Math.max(leastSide, Math.round(asked))) : leastSide;
  return { width: side(custom.width), height: side(custom.height) };
}

/** The pixels that come out: those asked for, or as many in the same shape as a picture can have. */
export function pixelSize(options: Pick<ImageOptions, 'size' | 'custom' | 'scale'>): PixelSize {
  const { width, height } = baseSize(options);
  const most = Math.min(
    Math.sqrt(mostPixels / (width * height)),
    longestSide / Math.max(width, height),
  );
  if (options.scale <= most)
    return {
      width: width * options.scale,
      height: height * options.scale,
      scale: options.scale,
      isClamped: false,
    };
  return {
    width: Math.floor(width * most),
    height: Math.floor(height * most),
    scale: most,
    isClamped: true,
  };
}

/** The options of a picture that nobody was asked about: the chart as it is shown. */
export function imageOptionsOf({ eventMarks }: Pick<Chart, 'eventMarks'>): ImageOptions {
  return { ...defaultImageOptions, eventMarks: eventMarks.length > 0 };
}
