import type { LegendEntry } from '../specs/chart';
import { swatchShapes, swatchWidth } from '../layout/legend-swatch';
import { useChartTheme } from './colour-scheme';
import { ShapeElements } from '../render/svg-elements';

const textSize = 14;

/** What ways of drawing mean, as sample and words. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const theme = useChartTheme();
  if (entries.length === 0) return null;
  return (
    <ul className="chart-legend">
      {entries.map(({ swatch, text }) => {
        const width = swatchWidth(swatch, textSize) + 2;
        return (
          <li key={text}>
            <svg viewBox={`0 0 ${String(width)} 16`} width={width} height={16} aria-hidden>
              <ShapeElements shapes={swatchShapes(swatch, { x: 1, y: 8 }, textSize, theme)} />
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
