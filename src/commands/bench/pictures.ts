import { en } from '../../messages/en/en';
import { chartDefinitions } from '../../charts/catalogue';
import { composeImage } from '../../export/image/compose-image';
import { defaultImageOptions, pixelSize } from '../../export/image/image-options';
import { chartOf, readShipped, imageContextOf } from '../pictures/dataset';
import { readFontFile } from '../pictures/font-files';
import { renderPng } from '../pictures/render-png';
import { kilobytes, median, percentile } from './statistics';

const runs = 20;

/** The whole way of each chart to a PNG of 1200 × 675 at twice its size, without a browser. */
export async function printPictureTimes(): Promise<void> {
  const shipped = await readShipped();
  const size = pixelSize(defaultImageOptions);
  console.log(
    `\nPNG of ${String(size.width)} × ${String(size.height)} pixels without a browser, ${String(runs)} runs: median and 95th percentile in ms, kB`,
  );
  for (const { id } of chartDefinitions) {
    const times: number[] = [];
    let bytes = Number.NaN;
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      const context = imageContextOf(id, shipped, defaultImageOptions, {
        messages: en,
        siteUrl: '',
      });
      const image = await composeImage(chartOf(id, shipped, en), context, readFontFile);
      bytes = (await renderPng(image, size)).length;
      times.push(performance.now() - start);
    }
    const cells = [median(times), percentile(times, 95)].map((time) => time.toFixed(0).padStart(7));
    console.log(`${cells.join('')}${kilobytes(bytes)}  ${id}`);
  }
}
