import type { Chart } from '../../charts/chart';
import type { Shape } from '../../layout/shape';
import { plainText } from '../../charts/rich-text';
import type { Font } from '../../layout/text-measure';
import { wholeAddress } from '../citations/bibliography-entry';
import { layOutImage, type ImageLayout } from './image-layout';
import {
  fontStyles,
  neededFonts,
  readFonts,
  type EmbeddedFont,
  type FontReader,
} from './image-fonts';
import { baseSize } from './image-options';
import { themeOf } from './image-parts';
import type { ComposedImage, ImageContext } from './image-context';
import { pictureMetadata, type PictureFacts } from './picture-metadata';
import { valuesOf } from './picture-values';
import { escapeXml } from '../../render/plain-characters';
import { families, Hatches } from '../../render/svg-node';
import { writeDrawing, writeNodes, writeShapes } from '../../render/svg-text';

function facts(chart: Chart, setting: ImageContext): PictureFacts {
  const { messages, format, address, version, released } = setting;
  const words = messages.charts.image;
  return {
    chart: chart.id,
    title: chart.title,
    description: words.description({
      subtitle: chart.subtitle,
      finding: plainText(chart.finding),
      deck: plainText(chart.deck),
    }),
    address,
    version,
    released,
    licence: words.licence,
    citation: words.citation({
      title: chart.title,
      name: messages.shell.name,
      version,
      released: format.date(released),
      address: wholeAddress(address),
    }),
    sources: chart.citations.map(({ id, label, title, url }) => ({ id, label, title, url })),
    values: valuesOf(chart),
  };
}

/** All words that a layout draws in a face. */
function textsOf({ around, plot }: ImageLayout, face: Font['face']): string {
  const drawn = plot.parts.flatMap(({ drawing }) => [...drawing.under, ...drawing.over]);
  return [...around, ...drawn]
    .flatMap((shape: Shape) => (shape.shape === 'text' ? [shape, ...(shape.then ?? [])] : []))
    .map(({ text, font }) => (font.face === face ? text : ''))
    .join('');
}

function write(
  layout: ImageLayout,
  facts: PictureFacts,
  embedded: readonly EmbeddedFont[],
  setting: ImageContext,
): string {
  const { options, messages } = setting;
  const { width, height } = baseSize(options);
  const hatches = new Hatches();
  const units = (value: number) => String(Math.round(value * 1000) / 1000);
  const plot = layout.plot.parts.map(
    ({ drawing, left }) =>
      `<g transform="translate(${units(layout.plotLeft + left)} ${units(layout.plotTop)})">${writeDrawing(drawing, hatches)}</g>`,
  );
  const around = writeShapes(layout.around, hatches);
  // A unit more on each side: the shape of the view box is that of the picture but for rounding.
  const paper = `<rect x="-1" y="-1" width="${units(layout.width + 2)}" height="${units(layout.height + 2)}" fill="${themeOf(setting).paper}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${units(layout.width)} ${units(layout.height)}" role="img" aria-labelledby="title description" xml:lang="${messages.language}" font-family="${families.sans}">`,
    `<title id="title">${escapeXml(facts.title)}</title>`,
    `<desc id="description">${escapeXml(facts.description)}</desc>`,
    pictureMetadata(facts),
    `<defs><style>${fontStyles(embedded)}</style>${writeNodes(hatches.definitions())}</defs>`,
    ...(options.transparent ? [] : [paper]),
    around,
    ...plot,
    '</svg>\n',
  ].join('\n');
}

/** The chart without its numbered events. */
function withoutEvents(chart: Chart): Chart {
  return { ...chart, eventMarks: [] };
}

/**
 * Composes the picture of a chart from its value: title, subtitle, key, plot, events, notes,
 * sources, licence, link and data version. The same value and setting give the same bytes.
 */
export async function composeImage(
  chart: Chart,
  setting: ImageContext,
  read: FontReader,
): Promise<ComposedImage> {
  const shown = setting.options.eventMarks ? chart : withoutEvents(chart);
  const layout = layOutImage(shown, setting);
  const wanted = neededFonts(textsOf(layout, 'sans'), textsOf(layout, 'serif'));
  const embedded = setting.fallback === undefined ? await readFonts(wanted, read) : [];
  const stated = facts(shown, setting);
  const svg = write(layout, stated, embedded, setting);
  return { svg, ...baseSize(setting.options), facts: stated };
}
