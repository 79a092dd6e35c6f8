import { drawnRows } from '../charts/cells';
import type { Chart, Row, Series } from '../charts/chart';
import type { Formatter } from '../charts/format';
import type { Theme } from '../charts/theme';
import type { Font } from './text-measure';

/** What a chart is drawn for: room, paper and language. */
export interface LayoutOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels; absent where the chart may be as high as it likes. */
  readonly height?: number;
  readonly theme: Theme;
  readonly format: Formatter;
  /** Size of ordinary chart text in pixels, 12 or more; every distance follows from it. */
  readonly textSize: number;
  /** Which of the drawn rows to draw, from the first to before the second: a long list in two parts. */
  readonly rowsWithin?: readonly [number, number];
  /** Factor of room kept for wider faces; 1 unless said otherwise. */
  readonly spare?: number;
}

/** Factors on the height of plots over time, and on the room of rows, where a height is given. */
export interface Stretch {
  readonly plots: number;
  readonly rows: number;
}

/** What all parts of a layout share: the chart with what it is drawn for, each thing looked up once. */
export interface LayoutContext extends Omit<LayoutOptions, 'spare' | 'textSize'> {
  readonly chart: Chart;
  /** Size of ordinary text in pixels. */
  readonly em: number;
  /** `small`, for ticks: a little smaller than labels, never under 12 pixels; `value` is as small. */
  readonly fonts: Readonly<Record<'regular' | 'strong' | 'small' | 'value', Font>>;
  readonly isNarrow: boolean;
  /** Rows that the drawing shows. */
  readonly rows: readonly Row[];
  /** The series of that id. Throws a `RangeError` where the chart names one that it does not have. */
  readonly seriesOf: (id: string) => Series;
  /** Series that a row above the plots names, since their lines have no room for it at their ends. */
  readonly named: readonly Series[];
  readonly stretch: Stretch;
}

/** Below this many ems of width a chart takes its narrow form. */
const narrowLimit = 36;

/** The most lines that a narrow chart names above its plots; more are named at their ends. */
const mostNamed = 4;

/** Lines of several panels that share a name are named once. */
function namedOnce(series: readonly Series[]): readonly Series[] {
  return [...new Map(series.map((one) => [one.shortLabel, one])).values()];
}

export function contextOf(
  chart: Chart,
  { spare, textSize: em, ...options }: LayoutOptions,
  stretch: Stretch,
): LayoutContext {
  const font = (weight: 400 | 600, size: number): Font => ({
    face: 'sans',
    weight,
    size,
    ...(spare === undefined ? {} : { spare }),
  });
  const small = Math.max(12, em - 1);
  const isNarrow = options.width / em < narrowLimit;
  const byId = new Map(chart.series.map((series) => [series.id, series]));
  const lines = chart.panels.flatMap((panel) =>
    panel.panel === 'time'
      ? panel.marks.flatMap((mark) =>
          mark.mark === 'line' && mark.endLabel !== 'none' ? [mark.series] : [],
        )
      : [],
  );
  return {
    ...options,
    chart,
    em,
    fonts: {
      regular: font(400, em),
      strong: font(600, em),
      small: font(400, small),
      value: font(600, small),
    },
    isNarrow,
    rows: drawnRows(chart),
    seriesOf: (id) => {
      const series = byId.get(id);
      if (series === undefined) throw new RangeError(`No series ${id} in ${chart.id}`);
      return series;
    },
    named:
      isNarrow && lines.length <= mostNamed
        ? namedOnce(chart.series.filter(({ id }) => lines.includes(id)))
        : [],
    stretch,
  };
}
