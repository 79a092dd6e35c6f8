import type { Chart, TimePanel } from '../specs/chart';
import type { Drawing, Shape } from './drawing';
import { drawRowPanel } from './row-panel';
import { drawTimePanel, type DrawnPanel } from './time-panel';
import { symbolShapes } from './glyphs';
import { isNarrow, strong, type Setting } from './layout-options';
import { measureText } from './text-measure';
import { namedByKey } from './time-labels';
import { extraHeight, panelMargins, type Margins } from './time-room';

/** Ems between panels that stand one under the other. */
const panelGap = 1;

function heightOf(panel: TimePanel, setting: Setting, stretch: number): number {
  const lines = isNarrow(setting) ? panel.height.narrow : panel.height.wide;
  return lines * 1.5 * setting.textSize * stretch;
}

/** The widest margins of all time panels, so that their axes stand one under the other. */
function sharedMargins(chart: Chart, setting: Setting, stretch: number): Margins {
  const margins = chart.panels.flatMap((panel) =>
    panel.panel === 'time'
      ? [panelMargins(panel, chart, heightOf(panel, setting, stretch), setting)]
      : [],
  );
  return {
    left: Math.max(0, ...margins.map(({ left }) => left)),
    right: Math.max(0, ...margins.map(({ right }) => right)),
  };
}

/** Bounds of what rows may give up or gain where a height is given. */
const rowStretches = { least: 0.45, most: 4 } as const;

/**
 * Lays rows out in one or more parts that share a height and fill it as nearly as they may: the rows
 * of all parts are alike. Null where they cannot be so low.
 */
export function drawRowParts(
  chart: Chart,
  settings: readonly Setting[],
  height: number,
): readonly Drawing[] | null {
  const at = (rowStretch: number) =>
    settings.map((setting) => layOut(chart, { ...setting, rowStretch }, 1));
  const fits = (drawings: readonly Drawing[]) => drawings.every((one) => one.height <= height);
  let [low, high]: [number, number] = [rowStretches.least, rowStretches.most];
  if (!fits(at(low))) return null;
  for (let round = 0; round < 9; round += 1) {
    const middle = (low + high) / 2;
    if (fits(at(middle))) low = middle;
    else high = middle;
  }
  return at(low);
}

/** Lays a chart out: pure geometry, the same for screen, image and test. */
export function drawChart(chart: Chart, setting: Setting): Drawing {
  const natural = layOut(chart, setting, 1);
  const { height } = setting;
  if (height === undefined) return natural;
  const free = chart.panels.reduce(
    (sum, panel) => sum + (panel.panel === 'time' ? heightOf(panel, setting, 1) : 0),
    0,
  );
  if (free === 0)
    return (
      drawRowParts(chart, [setting], height)?.[0] ??
      layOut(chart, { ...setting, rowStretch: rowStretches.least }, 1)
    );
  const stretch = Math.max(0.3, (free + height - natural.height) / free);
  return layOut(chart, setting, stretch);
}

function layOut(chart: Chart, setting: Setting, stretch: number): Drawing {
  const margins = sharedMargins(chart, setting, stretch);
  const names = drawNames(chart, setting);
  const panels: DrawnPanel[] = [];
  let top = names.length === 0 ? 0 : setting.textSize * 1.7;
  for (const [index, panel] of chart.panels.entries()) {
    const frame = panels.reduce((sum, drawn) => sum + drawn.frames.length, 0);
    const badges = index === 0 && chart.eventMarks.length > 0;
    const drawn =
      panel.panel === 'rows'
        ? drawRowPanel(panel, chart, top, frame, setting)
        : drawTimePanel(
            panel,
            chart,
            top,
            heightOf(panel, setting, stretch) + extraHeight(panel, badges, setting),
            margins,
            badges,
            frame,
            setting,
          );
    panels.push(drawn);
    top =
      drawn.bottom +
      (panel.panel === 'time' && panel.bareAxis === true ? 0 : panelGap * setting.textSize);
  }
  const bottom = Math.max(0, ...panels.map((panel) => panel.bottom));
  return {
    width: setting.width,
    height: Math.ceil(bottom + 2),
    under: panels.flatMap(({ under }) => under),
    frames: panels.flatMap(({ frames }) => frames),
    over: [...names, ...panels.flatMap(({ over }) => over)],
    stops: panels.flatMap(({ stops }) => stops),
  };
}

/** On a narrow page the names of few lines stand in a row above the plot, in the order of the chart. */
function drawNames(chart: Chart, setting: Setting): readonly Shape[] {
  if (!namedByKey(chart, setting)) return [];
  const { textSize, theme } = setting;
  const lines = chart.panels.flatMap((panel) =>
    panel.panel === 'time'
      ? panel.marks.flatMap((mark) =>
          mark.mark === 'line' && mark.endLabel !== 'none' ? [mark.series] : [],
        )
      : [],
  );
  let x = textSize * 0.4;
  return chart.series
    .filter(({ id }) => lines.includes(id))
    .flatMap((series) => {
      const colour = theme.hues[series.hue];
      const at = x;
      x += measureText(series.shortLabel, strong(setting)) + textSize * 2;
      return [
        ...symbolShapes(at, textSize * 0.65, {
          symbol: series.symbol,
          size: textSize * 0.65,
          colour,
          paper: theme.paper,
          hollow: false,
        }),
        {
          shape: 'text',
          x: at + textSize * 0.7,
          y: textSize,
          text: series.shortLabel,
          font: strong(setting),
          fill: colour,
          anchor: 'start',
        } as const,
      ];
    });
}
