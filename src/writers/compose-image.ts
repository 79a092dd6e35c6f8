import type { Messages } from '../messages/messages';
import type { Chart, KeyEntry } from '../specs/chart';
import { drawChart } from '../specs/draw-chart';
import type { Drawing, Shape } from '../specs/drawing';
import type { Formatter } from '../specs/format';
import { keySampleShapes, keySampleWidth } from '../specs/key-samples';
import { measureText, wrapText, type Font } from '../specs/text-measure';
import type { Theme } from '../specs/theme';
import {
  fontStyles,
  neededFonts,
  readFonts,
  type EmbeddedFont,
  type FontReader,
} from './image-fonts';
import { pictureMetadata, type PictureFacts } from './picture-metadata';
import { escapeXml, families, Hatches, writeDrawing, writeShape } from './svg';

/** What a picture is made for. */
export interface ImageSetting {
  /** Pixels at scale 1. */
  readonly width: number;
  /** Least height in pixels; the picture grows where its content needs more. */
  readonly leastHeight: number;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly format: Formatter;
  /** Address that reopens the view: whole where the site's own is known, else the path alone. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset, as the reader sees it. */
  readonly released: string;
}

/** A finished picture: one SVG that needs nothing beside it. */
export interface ComposedImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly facts: PictureFacts;
}

const margin = 48;
const textSize = 18;
/** Share of a line that words may fill: renderers that ignore embedded fonts set a wider face. */
const lineShare = 0.82;

const fonts = {
  title: { face: 'serif', weight: 600, size: 38 },
  subtitle: { face: 'sans', weight: 400, size: 21 },
  key: { face: 'sans', weight: 400, size: 18 },
  note: { face: 'sans', weight: 400, size: 17 },
  lead: { face: 'sans', weight: 600, size: 17 },
  wordmark: { face: 'serif', weight: 700, size: 25 },
} as const satisfies Record<string, Font>;

interface Block {
  readonly shapes: readonly Shape[];
  /** Pixels. */
  readonly height: number;
}

/** Where a block starts, and how wide it may be, in pixels. */
interface Place {
  readonly top: number;
  readonly width: number;
}

function text(words: string, x: number, y: number, font: Font, fill: string): Shape {
  return { shape: 'text', x, y, text: words, font, fill, anchor: 'start' };
}

function paragraph(
  words: string,
  { top, width }: Place,
  font: Font,
  lineHeight: number,
  fill: string,
): Block {
  const lines = wrapText(words, font, width * lineShare);
  const shapes = lines.map((line, index) =>
    text(line, margin, top + font.size + index * lineHeight, font, fill),
  );
  return { shapes, height: lines.length * lineHeight };
}

/** One under the other; each is told where it starts. */
function stack(top: number, width: number, parts: readonly ((place: Place) => Block)[]): Block {
  const shapes: Shape[] = [];
  let y = top;
  for (const part of parts) {
    const block = part({ top: y, width });
    shapes.push(...block.shapes);
    y += block.height;
  }
  return { shapes, height: y - top };
}

const space = (height: number) => (): Block => ({ shapes: [], height });

function rule(color: string, right: number) {
  return ({ top }: Place): Block => ({
    shapes: [
      { shape: 'line', x1: margin, y1: top, x2: right, y2: top, stroke: color, strokeWidth: 1.5 },
    ],
    height: 0,
  });
}

function header(chart: Chart, { theme }: ImageSetting, width: number): Block {
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
function keyRows(entries: readonly KeyEntry[], place: Place, { theme }: ImageSetting): Block {
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
function eventKey(chart: Chart, place: Place, setting: ImageSetting): Block {
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

function footer(chart: Chart, setting: ImageSetting, top: number, width: number): Block {
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
          paragraph(`${lead} ${told}`, place, fonts.note, 23, theme.hues.muted),
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

function facts(chart: Chart, { messages, address, version, released }: ImageSetting): PictureFacts {
  const words = messages.charts.image;
  return {
    title: chart.title,
    description: words.description(chart.subtitle, chart.summary),
    address,
    version,
    released,
    licence: words.licence,
    citation: words.citation({
      title: chart.title,
      name: messages.shell.name,
      version,
      released,
      address,
    }),
    sources: chart.citations.map(({ id, label, title, url }) => ({ id, label, title, url })),
  };
}

function textsOf(shapes: readonly Shape[], face: Font['face']): string {
  return shapes
    .map((shape) => (shape.shape === 'text' && shape.font.face === face ? shape.text : ''))
    .join('');
}

function write(
  drawing: Drawing,
  shapes: readonly Shape[],
  chartTop: number,
  size: { readonly width: number; readonly height: number },
  told: PictureFacts,
  embedded: readonly EmbeddedFont[],
  { theme, messages }: ImageSetting,
): string {
  const { width, height } = size;
  const hatches = new Hatches();
  const inside = writeDrawing(drawing, hatches);
  const around = shapes.map((shape) => writeShape(shape, hatches)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title description" xml:lang="${messages.language}" font-family="${families.sans}">`,
    `<title id="title">${escapeXml(told.title)}</title>`,
    `<desc id="description">${escapeXml(told.description)}</desc>`,
    pictureMetadata(told),
    `<defs><style>${fontStyles(embedded)}</style>${hatches.definitions()}</defs>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${theme.paper}"/>`,
    around,
    `<g transform="translate(${String(margin)} ${String(chartTop)})">${inside}</g>`,
    '</svg>\n',
  ].join('\n');
}

/**
 * Composes the picture of a chart from its value: title, subtitle, key, plot, events, notes,
 * sources, licence, link and data version. The same value and setting give the same bytes.
 */
export async function composeImage(
  chart: Chart,
  setting: ImageSetting,
  read: FontReader,
): Promise<ComposedImage> {
  const width = setting.width - 2 * margin;
  const head = header(chart, setting, width);
  const keys = keyRows(chart.key, { top: 36 + head.height, width }, setting);
  const chartTop = 36 + head.height + keys.height;
  const natural = {
    width,
    theme: setting.theme,
    format: setting.format,
    textSize,
    spare: 1 / lineShare,
  };
  const events = eventKey(chart, { top: 0, width }, setting).height;
  const foot = footer(chart, setting, 0, width).height;
  const around = chartTop + events + foot + 40;
  const drawn = drawChart(chart, natural);
  const free = setting.leastHeight - around;
  const drawing = drawn.height >= free ? drawn : drawChart(chart, { ...natural, height: free });
  const height = Math.max(setting.leastHeight, Math.ceil(around + drawing.height));
  const shapes = [
    ...head.shapes,
    ...keys.shapes,
    ...eventKey(chart, { top: chartTop + drawing.height + 16, width }, setting).shapes,
    ...footer(chart, setting, height - foot, width).shapes,
  ];
  const all = [...shapes, ...drawing.under, ...drawing.over];
  const told = facts(chart, setting);
  const embedded = await readFonts(neededFonts(textsOf(all, 'sans'), textsOf(all, 'serif')), read);
  const svg = write(
    drawing,
    shapes,
    chartTop,
    { width: setting.width, height },
    told,
    embedded,
    setting,
  );
  return { svg, width: setting.width, height, facts: told };
}
