import type { Chart, LegendEntry } from '../../charts/chart';
import { textAt, type Shape } from '../../layout/shape';
import { swatchShapes, swatchWidth } from '../../layout/legend-swatch';
import { plainText } from '../../charts/rich-text';
import { measureText } from '../../layout/text-measure';
import { themes, type Theme } from '../../charts/theme';
import {
  emptyBlock,
  fonts,
  lineShare,
  paragraph,
  rule,
  space,
  stack,
  text,
  type Block,
  type Place,
} from './image-blocks';
import { wholeAddress } from '../citations/bibliography-entry';
import type { ImageContext } from './image-context';

/** Size of ordinary chart text in units of the layout. */
export const textSize = 18;

/** How much a picture says where it is small: each step shortens more, the first nothing. */
export const details = ['all', 'few-sources', 'few-notes', 'no-notes'] as const;

export type Detail = (typeof details)[number];

/** The most sources and notes that a shortened picture names. */
const [fewSources, fewNotes] = [2, 1];

export function themeOf({ options }: ImageContext): Theme {
  return themes[options.theme];
}

export function header(chart: Chart, setting: ImageContext, from: Place): Block {
  const { hues } = themeOf(setting);
  const finding = plainText(chart.finding);
  const { about: aboutOf } = setting.messages.charts.view;
  const about = finding === '' ? chart.subtitle : aboutOf(chart.title, chart.subtitle);
  return stack(from, [
    rule(hues.ink),
    space(12),
    text(finding === '' ? chart.title : finding, {
      font: fonts.title,
      line: 46,
      fill: hues.ink,
    }),
    space(4),
    text(about, { font: fonts.subtitle, line: 28, fill: hues.muted }),
    space(18),
  ]);
}

/** Samples with their words, in rows that break where the line ends; long words break under themselves. */
export function legendRows(
  entries: readonly LegendEntry[],
  place: Place,
  setting: ImageContext,
): Block {
  if (entries.length === 0) return emptyBlock;
  const theme = themeOf(setting);
  const { left, width, spare } = place;
  const shapes: Shape[] = [];
  let x = left;
  let y = place.top;
  let rowHeight = 0;
  for (const { swatch, text: words } of entries) {
    const indent = swatchWidth(swatch, textSize) + 10;
    const room = indent + (measureText(words, fonts.legend) * spare) / lineShare;
    if (x > left && x + room > left + width) {
      x = left;
      y += rowHeight;
      rowHeight = 0;
    }
    const at = { left: x + indent, top: y, width: left + width - x - indent, spare };
    const block = paragraph(words, at, { font: fonts.legend, line: 24, fill: theme.hues.ink });
    shapes.push(...swatchShapes(swatch, { x, y: y + 12 }, textSize, theme), ...block.shapes);
    rowHeight = Math.max(rowHeight, block.height + 4);
    x += room + 14;
  }
  return { shapes, height: y + rowHeight - place.top };
}

/** The numbered events in so many columns. */
function eventColumns(chart: Chart, place: Place, count: number, setting: ImageContext): Block {
  const { hues } = themeOf(setting);
  const gap = 28;
  const width = (place.width - gap * (count - 1)) / count;
  const each = Math.ceil(chart.eventMarks.length / count);
  const shapes: Shape[] = [];
  let height = 0;
  for (let column = 0; column < count; column += 1) {
    const left = place.left + column * (width + gap);
    let { top } = place;
    for (const mark of chart.eventMarks.slice(column * each, (column + 1) * each)) {
      const words = { left: left + 82, top, width: width - 82, spare: place.spare };
      const block = paragraph(mark.title, words, { font: fonts.note, line: 22, fill: hues.ink });
      shapes.push(
        textAt({ x: left, y: top + fonts.note.size }, String(mark.number), fonts.lead, hues.ink),
        textAt({ x: left + 32, y: top + fonts.note.size }, mark.year, fonts.note, hues.muted),
        ...block.shapes,
      );
      top += block.height + 2;
    }
    height = Math.max(height, top - place.top);
  }
  return { shapes, height };
}

/** Numbered events in the columns that take least room, and what the marks do not say. */
export function eventLegend(
  chart: Chart,
  from: Place,
  setting: ImageContext,
  detail: Detail,
): Block {
  if (chart.eventMarks.length === 0) return emptyBlock;
  const { hues } = themeOf(setting);
  const words = setting.messages.charts.image;
  const note = { font: fonts.note, line: 23, fill: hues.muted };
  if (detail === 'no-notes') return stack(from, [text(words.eventsAtAddress, note), space(8)]);
  return stack(from, [
    text(words.inTheSameYear, { font: fonts.lead, line: 26, fill: hues.ink }),
    (place) =>
      [1, 2, 3]
        .filter((count) => count === 1 || place.width / count > 330)
        .map((count) => eventColumns(chart, place, count, setting))
        .reduce((least, block) => (block.height < least.height ? block : least)),
    space(5),
    text(chart.eventMarksNote ?? '', note),
    space(8),
  ]);
}

/** The notes, as many as the detail allows, and how many are left out. */
function notes(chart: Chart, detail: Detail, setting: ImageContext): readonly string[] {
  const most = { all: Infinity, 'few-sources': Infinity, 'few-notes': fewNotes, 'no-notes': 0 };
  const shownNotes = chart.notes
    .slice(0, most[detail])
    .map((note) => `${note.lead} ${plainText(note.text)}`);
  const left = chart.notes.length - shownNotes.length;
  return left === 0 ? shownNotes : [...shownNotes, setting.messages.charts.image.moreNotes(left)];
}

function sourceLine(chart: Chart, detail: Detail, { messages }: ImageContext): string {
  const words = messages.charts.image;
  if (chart.sourceSummary !== undefined) return words.source(chart.sourceSummary);
  const labels = [...new Set(chart.citations.map(({ label }) => label))];
  const kept = detail === 'all' ? labels : labels.slice(0, fewSources);
  const names = kept.join(messages.format.sourceSeparator);
  const left = labels.length - kept.length;
  return left === 0 ? words.source(names) : words.moreSources(names, left);
}

export function footer(chart: Chart, setting: ImageContext, from: Place, detail: Detail): Block {
  const { messages, format } = setting;
  const theme = themeOf(setting);
  const note = { font: fonts.note, line: 24, fill: theme.hues.muted };
  const shownNotes = notes(chart, detail, setting);
  const name = messages.shell.name;
  const mark = (measureText(name, fonts.wordmark) * from.spare) / lineShare;
  const line = messages.charts.image.footer({
    licence: messages.charts.image.licence,
    version: setting.version,
    released: format.date(setting.released),
    address: wholeAddress(setting.address),
  });
  return stack(from, [
    ...shownNotes.map((words) => text(words, { ...note, line: 23 })),
    space(shownNotes.length === 0 ? 0 : 12),
    rule(theme.grid),
    space(12),
    text(sourceLine(chart, detail, setting), note),
    (place) => {
      const narrower = { ...place, width: place.width - mark - 24 };
      const block = paragraph(line, narrower, note);
      const corner = { x: place.left + place.width, y: place.top + block.height - 5 };
      const wordmark: Shape = {
        ...textAt(corner, name, fonts.wordmark, theme.hues.ink),
        anchor: 'end',
      };
      return { shapes: [...block.shapes, wordmark], height: block.height };
    },
  ]);
}
