import type { Chart } from '../specs/chart';
import { drawChart } from '../specs/draw-chart';
import type { Drawing, Shape } from '../specs/drawing';
import { plainText } from '../specs/telling';
import type { Font } from '../specs/text-measure';
import { lineShare, margin } from './image-blocks';
import {
  fontStyles,
  neededFonts,
  readFonts,
  type EmbeddedFont,
  type FontReader,
} from './image-fonts';
import { eventKey, footer, header, keyRows, textSize } from './image-parts';
import type { ComposedImage, ImageSetting } from './image-setting';
import { pictureMetadata, type PictureFacts } from './picture-metadata';
import { escapeXml, families, Hatches, writeDrawing, writeShape } from './svg';

function facts(chart: Chart, { messages, address, version, released }: ImageSetting): PictureFacts {
  const words = messages.charts.image;
  return {
    title: chart.title,
    description: words.description(chart.subtitle, plainText(chart.summary)),
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
