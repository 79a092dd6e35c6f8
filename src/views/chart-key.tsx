import type { KeyEntry } from '../specs/chart';
import { swatchShapes, swatchWidth } from '../layout/legend-swatch';
import { useChartTheme } from './colour-scheme';
import { ShapeElements } from '../render/svg-elements';

const textSize = 14;

/** What ways of drawing mean, as sample and words. */
export function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  const theme = useChartTheme();
  if (entries.length === 0) return null;
  return (
    <ul className="chart-key">
      {entries.map(({ sample, text }) => {
        const width = swatchWidth(sample, textSize) + 2;
        return (
          <li key={text}>
            <svg viewBox={`0 0 ${String(width)} 16`} width={width} height={16} aria-hidden>
              <ShapeElements shapes={swatchShapes(sample, { x: 1, y: 8 }, textSize, theme)} />
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
