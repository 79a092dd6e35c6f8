import type { Chart, KeyEntry } from '../specs/chart';
import type { Shape } from '../specs/drawing';
import { keySampleShapes, keySampleWidth } from '../specs/key-samples';
import { plainText } from '../specs/telling';
import { measureText, wrapText } from '../specs/text-measure';
import {
  fonts,
  lineShare,
  margin,
  paragraph,
  rule,
  space,
  stack,
  text,
  type Block,
  type Place,
} from './image-blocks';
import type { ImageSetting } from './image-setting';

export const textSize = 18;

export function header(chart: Chart, { theme }: ImageSetting, width: number): Block {
  return stack(36, width, [
    rule(theme.hues.ink, margin + width),
    space(12),
    (place) => paragraph(chart.title, place, fonts.title, 46, theme.hues.ink),
    space(4),
    (place) => paragraph(chart.subtitle, place, fonts.subtitle, 28, theme.hues.muted),
    space(20),
  ]);
}

/** Samples with their words, in rows that break where the line ends. */
export function keyRows(
  entries: readonly KeyEntry[],
  place: Place,
  { theme }: ImageSetting,
): Block {
  const shapes: Shape[] = [];
  let x = margin;
  let y = place.top;
  for (const { sample, text: words } of entries) {
    const room = keySampleWidth(sample, textSize) + measureText(words, fonts.key) / lineShare + 12;
    if (x > margin && x + room > margin + place.width) {
      x = margin;
      y += 28;
    }
    shapes.push(...keySampleShapes(sample, x, y + 12, textSize, theme));
    shapes.push(
      text(words, x + keySampleWidth(sample, textSize) + 10, y + 18, fonts.key, theme.hues.ink),
    );
    x += room + 28;
  }
  return { shapes, height: entries.length === 0 ? 0 : y - place.top + 36 };
}

/** Numbered events in two columns, and what the marks do not say. */
export function eventKey(chart: Chart, place: Place, setting: ImageSetting): Block {
  if (chart.eventMarks.length === 0) return { shapes: [], height: 0 };
  const { theme, messages } = setting;
  const column = place.width / 2;
  const half = Math.ceil(chart.eventMarks.length / 2);
  const heading = text(
    messages.charts.image.inTheSameYear,
    margin,
    place.top + 17,
    fonts.lead,
    theme.hues.ink,
  );
  let lowest = 0;
  const shapes: Shape[] = [];
  for (const side of [0, 1]) {
    let y = place.top + 28;
    for (const mark of chart.eventMarks.slice(side * half, (side + 1) * half)) {
      const x = margin + side * column;
      const lines = wrapText(mark.title, fonts.note, (column - 110) * lineShare);
      shapes.push(text(String(mark.number), x, y + 17, fonts.lead, theme.hues.ink));
      shapes.push(text(mark.year, x + 32, y + 17, fonts.note, theme.hues.muted));
      shapes.push(
        ...lines.map((line, index) =>
          text(line, x + 82, y + 17 + index * 23, fonts.note, theme.hues.ink),
        ),
      );
      y += lines.length * 23 + 2;
    }
    lowest = Math.max(lowest, y);
  }
  const told = chart.eventMarksNote ?? '';
  const note = paragraph(
    told,
    { top: lowest, width: place.width },
    fonts.note,
    23,
    theme.hues.muted,
  );
  return {
    shapes: [heading, ...shapes, ...note.shapes],
    height: lowest + note.height + 10 - place.top,
  };
}

export function footer(chart: Chart, setting: ImageSetting, top: number, width: number): Block {
  const { theme, messages, format } = setting;
  const names =
    chart.sourceSummary ??
    [...new Set(chart.citations.map(({ label }) => label))].join(messages.format.sourceSeparator);
  const words = messages.charts.image;
  const mark = measureText(messages.shell.name, fonts.wordmark) / lineShare;
  const line = words.footer({
    licence: words.licence,
    version: setting.version,
    released: format.list([setting.released]),
    address: setting.address,
  });
  return stack(top, width, [
    ...chart.notes.map(
      ({ lead, text: told }) =>
        (place: Place) =>
          paragraph(`${lead} ${plainText(told)}`, place, fonts.note, 23, theme.hues.muted),
    ),
    space(chart.notes.length === 0 ? 0 : 12),
    rule(theme.grid, margin + width),
    space(12),
    (place) => paragraph(words.source(names), place, fonts.note, 24, theme.hues.muted),
    (place) => {
      const block = paragraph(
        line,
        { ...place, width: width - mark - 24 },
        fonts.note,
        24,
        theme.hues.muted,
      );
      const wordmark: Shape = {
        shape: 'text',
        x: margin + width,
        y: place.top + 20,
        text: messages.shell.name,
        font: fonts.wordmark,
        fill: theme.hues.ink,
        anchor: 'end',
      };
      return { shapes: [...block.shapes, wordmark], height: block.height };
    },
    space(28),
  ]);
}
