import { cellValue, seriesOf, timedRows } from '../specs/cells';
import type { Chart, LineMark, TimePanel } from '../specs/chart';
import type { Shape, TextRun } from './drawing';
import { pushApart } from './overlaps';
import { place, type LinearScale } from './scale';
import { isNarrow, regular, strong, type Setting } from './layout-options';
import { measureText } from './text-measure';

/** The two scales of a time panel. */
export interface Axes {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly colour: string;
  readonly strong: boolean;
  readonly x: number;
  readonly y: number;
}

/** How a line is named at its end: on a narrow page by its short name, or by its value alone. */
function endLabelTexts(mark: LineMark, chart: Chart, last: string, setting: Setting) {
  const series = seriesOf(chart, mark.series);
  const value = mark.endLabel === 'name-and-value' ? last : '';
  if (!isNarrow(setting)) return { name: series.label, value };
  return namedByKey(chart, setting) ? { name: '', value } : { name: series.shortLabel, value: '' };
}

/** On a narrow page a few lines are named in a row above the plot, many at their ends. */
export function namedByKey(chart: Chart, setting: Setting): boolean {
  const lines = chart.panels.flatMap((panel) =>
    panel.panel === 'time'
      ? panel.marks.filter((mark) => mark.mark === 'line' && mark.endLabel !== 'none')
      : [],
  );
  return isNarrow(setting) && lines.length > 0 && lines.length <= 4;
}

function endLabels(
  panel: TimePanel,
  chart: Chart,
  axes: Axes | undefined,
  setting: Setting,
): readonly EndLabel[] {
  return panel.marks.flatMap((mark) => {
    if (mark.mark !== 'line' || mark.endLabel === 'none') return [];
    const series = seriesOf(chart, mark.series);
    const row = timedRows(chart, panel.domain)
      .filter((candidate) => cellValue(candidate, mark.series) !== null)
      .at(-1);
    const value = row === undefined ? null : cellValue(row, mark.series);
    if (row === undefined || value === null) return [];
    const texts = endLabelTexts(mark, chart, row.cells[mark.series]?.text ?? '', setting);
    const at =
      axes === undefined
        ? { x: 0, y: 0 }
        : { x: place(axes.x, row.position), y: place(axes.y, value) };
    return [
      { ...texts, ...at, colour: setting.theme.hues[series.hue], strong: mark.weight !== 'thin' },
    ];
  });
}

/** Room that the labels at the ends of lines take at the right, in pixels. */
export function endLabelRoom(panel: TimePanel, chart: Chart, setting: Setting): number {
  const widths = endLabels(panel, chart, undefined, setting).map((label) =>
    endLabelWidth(label, setting),
  );
  return widths.length === 0 ? 0 : Math.max(...widths) + setting.textSize;
}

function endLabelWidth({ name, value }: EndLabel, setting: Setting): number {
  const gap = name === '' || value === '' ? 0 : setting.textSize * 0.4;
  return measureText(name, strong(setting)) + gap + measureText(value, strong(setting));
}

/** The name with the value after it, wherever the name ends; or the one of them that is told. */
function endLabelWords({ name, value, colour, strong: isStrong }: EndLabel, setting: Setting) {
  if (name === '') return { text: value, font: strong(setting) };
  const font = isStrong ? strong(setting) : regular(setting);
  if (value === '') return { text: name, font };
  const run: TextRun = {
    text: value,
    font: regular(setting),
    fill: colour,
    gap: setting.textSize * 0.4,
  };
  return { text: name, font, then: [run] };
}

/** Names and last values at the ends of lines, pushed apart, with leaders where they had to move. */
export function drawEndLabels(
  panel: TimePanel,
  chart: Chart,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  const { textSize } = setting;
  const labels = endLabels(panel, chart, axes, setting);
  const [bottom, top] = axes.y.range;
  const places = pushApart(
    labels.map(({ y }) => ({ at: y, size: textSize * 1.2 })),
    [top - textSize, bottom + textSize * 0.6],
  );
  const right = axes.x.range[1];
  return labels.flatMap((label, index) => {
    const y = places[index] ?? label.y;
    const x = right + textSize * 0.8;
    const moved = Math.abs(y - label.y) > textSize * 0.35 || right - label.x > textSize * 1.5;
    const leader: Shape = {
      shape: 'line',
      x1: label.x + textSize * 0.4,
      y1: label.y,
      x2: x - textSize * 0.2,
      y2: y,
      stroke: label.colour,
      strokeWidth: 0.75,
    };
    const text: Shape = {
      shape: 'text',
      x,
      y: y + textSize * 0.35,
      ...endLabelWords(label, setting),
      fill: label.colour,
      anchor: 'start',
    };
    return [...(moved ? [leader] : []), ...(text.text === '' ? [] : [text])];
  });
}
