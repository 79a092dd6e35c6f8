import type { LegendEntry } from '../charts/chart';
import type { Theme } from '../charts/theme';
import { barShapes, paintOf, symbolShapes } from './glyphs';
import type { Point, Shape } from './shape';

type Swatch = LegendEntry['swatch'];

/** Width of a swatch of the legend, in pixels. */
export function swatchWidth({ look }: Swatch, textSize: number): number {
  return textSize * (look === 'hollow' || look === 'filled' ? 0.8 : 1.8);
}

/** A swatch of the legend: `x` is its left edge, `y` its middle. */
export function swatchShapes(
  swatch: Swatch,
  { x, y }: Point,
  textSize: number,
  theme: Theme,
): readonly Shape[] {
  const width = swatchWidth(swatch, textSize);
  const height = textSize * 0.85;
  const top = y - height / 2;
  switch (swatch.look) {
    case 'hollow':
    case 'filled': {
      const { symbol, hue, look } = swatch;
      const colour = theme.hues[hue];
      const [size, hollow] = [textSize * 0.7, look === 'hollow'];
      const drawn = { symbol, size, colour, paper: theme.paper, hollow };
      return symbolShapes({ x: x + width / 2, y }, drawn);
    }
    case 'thick-thin': {
      const fill = theme.hues[swatch.hue];
      return [
        { shape: 'rectangle', x, y: top, width, height: height * 0.6, fill },
        { shape: 'rectangle', x, y: y + height * 0.2, width, height: height * 0.25, fill },
      ];
    }
    default: {
      const { look, hues } = swatch;
      const each = width / Math.max(1, hues.length);
      return hues.flatMap((hue, index) => {
        const own = each - (hues.length > 1 ? 1 : 0);
        const box = { x: x + index * each, y: top, width: own, height };
        return barShapes(box, paintOf(look, hue, theme), 'sideways');
      });
    }
  }
}
