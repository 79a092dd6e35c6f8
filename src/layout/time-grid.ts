import { timedRows } from '../specs/cells';
import type { Chart, SideWords, TimePanel } from '../specs/chart';
import type { Shape } from './drawing';
import { place } from './scale';
import { small, strong, type Setting } from './layout-options';
import { measureText } from './text-measure';
import { monthTicks, yearTicks } from './time-axis';
import type { Axes } from './time-labels';
import { headingLines, tickLabels, valuesBelow } from './time-room';

export function drawHeading(panel: TimePanel, top: number, setting: Setting): readonly Shape[] {
  return headingLines(panel, setting).map((text, line) => ({
    shape: 'text',
    x: 0,
    y: top + setting.textSize * (1 + line * 1.45),
    text,
    font: strong(setting),
    fill: setting.theme.hues.ink,
    anchor: 'start',
  }));
}

/** The name of a small multiple: at its left, on a narrow page in a line of its own above. */
export function drawSideLabel(
  { label }: TimePanel,
  baseline: number,
  setting: Setting,
): readonly Shape[] {
  if (label === undefined) return [];
  const fill = setting.theme.hues[label.hue];
  return [
    {
      shape: 'text',
      x: 0,
      y: baseline,
      text: label.text,
      font: strong(setting),
      fill,
      anchor: 'start',
    },
  ];
}

/** The words at the top and at the foot of a panel that say what its two sides of zero mean. */
export function drawSides(
  panel: TimePanel,
  top: number,
  bottom: number,
  { x }: Axes,
  setting: Setting,
): readonly Shape[] {
  if (panel.sides === undefined) return [];
  const { textSize, theme } = setting;
  const { above, below } = panel.sides;
  const heading = headingLines(panel, setting).length * textSize * 1.45;
  const words = ({ text, hue }: SideWords, y: number): Shape => ({
    shape: 'text',
    x: x.range[0],
    y,
    text,
    font: strong(setting),
    fill: theme.hues[hue],
    anchor: 'start',
  });
  return [words(above, top + heading + textSize), words(below, bottom - textSize * 0.25)];
}

export function drawGrid(
  panel: TimePanel,
  ticks: readonly number[],
  { x, y }: Axes,
  setting: Setting,
): readonly Shape[] {
  const { theme, textSize } = setting;
  const [left, right] = x.range;
  const baseline = place(y, 0);
  const zero: Shape = {
    shape: 'line',
    x1: left,
    y1: baseline,
    x2: right,
    y2: baseline,
    stroke: theme.hues.ink,
    strokeWidth: 1.25,
  };
  if (panel.value.hidden === true) return [{ ...zero, stroke: theme.grid }];
  const labels = tickLabels(ticks, panel.value, setting);
  return ticks.flatMap((tick, index): readonly Shape[] => {
    const at = place(y, tick);
    const line: Shape = {
      shape: 'line',
      x1: left,
      y1: at,
      x2: right,
      y2: at,
      stroke: theme.grid,
      strokeWidth: 1,
    };
    const label: Shape = {
      shape: 'text',
      x: left - textSize * 0.6,
      y: at + textSize * 0.33,
      text: labels[index] ?? '',
      font: small(setting),
      fill: theme.hues.muted,
      anchor: 'end',
    };
    return [tick === 0 ? zero : line, label];
  });
}

export function drawXAxis(panel: TimePanel, { x, y }: Axes, setting: Setting): readonly Shape[] {
  if (panel.bareAxis === true) return [];
  const { theme, textSize } = setting;
  const bottom = y.range[0];
  const ticks = panel.ticks === 'years' ? yearTicks(x, setting) : monthTicks(x, setting);
  return ticks.flatMap(({ tick, label, at }): readonly Shape[] => {
    const mark: Shape = {
      shape: 'line',
      x1: tick ?? at,
      y1: bottom,
      x2: tick ?? at,
      y2: bottom + textSize * 0.3,
      stroke: theme.edge,
      strokeWidth: 1,
    };
    const half = measureText(label, small(setting)) / 2;
    const inside = Math.min(Math.max(at, half), setting.width - half);
    const text: Shape = {
      shape: 'text',
      x: inside,
      y: bottom + textSize * (1.45 + valuesBelow(panel)),
      text: label,
      font: small(setting),
      fill: theme.hues.muted,
      anchor: 'middle',
    };
    return [...(tick === null ? [] : [mark]), ...(label === '' ? [] : [text])];
  });
}

/** A faint dash on the baseline where a small multiple has no published value. */
export function drawGaps(
  panel: TimePanel,
  chart: Chart,
  { x, y }: Axes,
  setting: Setting,
): readonly Shape[] {
  if (panel.label === undefined) return [];
  const ids = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  return timedRows(chart, panel.domain).flatMap((row) =>
    ids
      .filter((id) => row.cells[id]?.observation.kind === 'missing')
      .map((): Shape => {
        const at = place(x, row.position);
        const base = y.range[0] - setting.textSize * 0.25;
        const half = setting.textSize * 0.2;
        return {
          shape: 'line',
          x1: at - half,
          y1: base,
          x2: at + half,
          y2: base,
          stroke: setting.theme.edge,
          strokeWidth: 1.25,
        };
      }),
  );
}
