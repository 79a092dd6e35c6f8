import { deflateSync } from 'node:zlib';
import { buildChart } from '../../../src/charts/build-chart';
import { definitionOf } from '../../../src/charts/catalogue';
import type { Chart } from '../../../src/charts/chart';
import type { ChartId } from '../../../src/charts/chart-ids';
import { composeImage } from '../../../src/export/image/compose-image';
import type { ComposedImage } from '../../../src/export/image/image-context';
import { pictureTexts } from '../../../src/export/image/picture-metadata';
import { writePngTexts } from '../../../src/export/image/png-chunks';
import { contextOf, shipped } from '../../charts/support/shipped';
import { imageContext, readFontFile } from '../pictures';
import { chunk as framedChunk } from '../png-file';

/** A chart of the shipped data without filters. */
export function chartOf(id: ChartId): Chart {
  const built = buildChart(definitionOf(id), shipped, contextOf(), false);
  if (built?.state !== 'shown') throw new Error(`${id} is not shown`);
  return built.chart;
}

/** The picture of a chart as it is exported, with the address given. */
export function pictureOf(
  id: ChartId,
  address = `/chart/${id}?topics=trade&from=2005&to=2020`,
): Promise<ComposedImage> {
  const setting = { ...imageContext(), address };
  return composeImage(chartOf(id), setting, readFontFile);
}

/** A chunk of a PNG, with the length and checksum that it must have. */
export function chunk(type: string, data: Uint8Array | string): Buffer {
  return framedChunk(type, Buffer.from(data));
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The header of a grey picture. */
export function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.writeUInt8(8, 8);
  return chunk('IHDR', data);
}

/** A PNG of one grey pixel, with these chunks after its header. */
export function plainPng(...chunks: readonly Buffer[]): Buffer {
  const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 128])));
  return Buffer.concat([signature, header(1, 1), ...chunks, pixels, chunk('IEND', '')]);
}

/** The facts of a picture in a PNG, as an export carries them. */
export function pngOf(image: ComposedImage): Uint8Array {
  return writePngTexts(plainPng(), pictureTexts(image.facts));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
