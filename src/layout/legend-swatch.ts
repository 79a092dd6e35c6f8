import type { KeyEntry } from '../specs/chart';
import type { Paint, Shape } from './drawing';
import { barShapes, symbolShapes } from './glyphs';
import type { Hue, Theme } from '../specs/theme';

type Sample = KeyEntry['sample'];

/** Width of a sample of the key, in pixels. */
export function keySampleWidth(sample: Sample, textSize: number): number {
  if (sample.look === 'hollow' || sample.look === 'filled') return textSize * 0.8;
  return textSize * 1.8;
}

function paint(look: Paint['look'], hue: Hue, theme: Theme): Paint {
  return { look, colour: theme.hues[hue], tint: theme.tints[hue], paper: theme.paper };
}

/** A sample of the key: its left edge at `x`, its middle at `y`. */
export function keySampleShapes(
  sample: Sample,
  x: number,
  y: number,
  textSize: number,
  theme: Theme,
): readonly Shape[] {
  const width = keySampleWidth(sample, textSize);
  const height = textSize * 0.85;
  switch (sample.look) {
    case 'hollow':
    case 'filled': {
      const drawn = {
        symbol: sample.symbol,
        size: textSize * 0.7,
        colour: theme.hues[sample.hue],
        paper: theme.paper,
        hollow: sample.look === 'hollow',
      };
      return symbolShapes(x + width / 2, y, drawn);
    }
    case 'thick-thin': {
      const colour = theme.hues[sample.hue];
      return [
        { shape: 'rectangle', x, y: y - height / 2, width, height: height * 0.6, fill: colour },
        { shape: 'rectangle', x, y: y + height * 0.2, width, height: height * 0.25, fill: colour },
      ];
    }
    default: {
      const { look, hues } = sample;
      const each = width / Math.max(1, hues.length);
      return hues.flatMap((hue, index) => {
        const box = {
          x: x + index * each,
          y: y - height / 2,
          width: each - (hues.length > 1 ? 1 : 0),
          height,
        };
        return barShapes(box, paint(look, hue, theme), 'sideways');
      });
    }
  }
}
