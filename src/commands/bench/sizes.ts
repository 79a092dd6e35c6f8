import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { kilobytes } from './statistics';

/** Sizes of the build by file and by kind. */
export async function printSizes(outDir: string): Promise<void> {
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  console.log('\nBuild, kB            raw    gzip  brotli');
  const totals = new Map<string, number>();
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const content = await readFile(path);
    const packed = brotliCompressSync(content).length;
    const ending = path.split('.').at(-1) ?? '';
    const total = totals.get(ending);
    totals.set(ending, total === undefined ? packed : total + packed);
    if (/\.(js|css|html|json)$/.test(path)) {
      console.log(
        `${kilobytes(content.length)}${kilobytes(gzipSync(content).length)}${kilobytes(packed)}  ${path.slice(outDir.length + 1)}`,
      );
    }
  }
  for (const [ending, total] of totals)
    console.log(`all .${ending}: ${(total / 1000).toFixed(1)} kB brotli`);
}
