import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { framePolicy } from './content-security-policy';

/** A folder on a loopback port. */
export interface StaticServer {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  /** Bytes that a file takes on the wire, by brotli where it helps. */
  readonly sizeOf: (file: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Packed already. */
const unpacked = ['.woff2', '.png'];

interface Stored {
  readonly body: Buffer;
  readonly tag: string;
  readonly isPacked: boolean;
}

/**
 * Serves a build as a good static host does: brotli, names with a hash for ever, everything else only
 * after asking whether it is still the same. Reads a file each time that it has changed. `quality` is
 * that of brotli, from 0 to 11: where sizes do not matter the lowest saves seconds.
 */
export async function serveFolder(folder: string, port = 0, quality = 11): Promise<StaticServer> {
  const known = new Map<string, { readonly changed: number; readonly stored: Stored }>();

  async function load(path: string): Promise<Stored> {
    const changed = (await stat(path)).mtimeMs;
    const before = known.get(path);
    if (before?.changed === changed) return before.stored;
    const mayPack = !unpacked.includes(extname(path));
    const stored = store(await readFile(path), mayPack ? quality : null);
    known.set(path, { changed, stored });
    return stored;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await findFile(folder, pathname);
    if (found === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const { path, status } = found;
    const { body, tag, isPacked } = await load(path);
    const isHashed = pathname.includes('/assets/');
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': framePolicy,
      etag: tag,
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'br' } : {}),
    };
    if (status === 200 && request.headers['if-none-match'] === tag)
      response.writeHead(304, headers).end();
    else response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    sizeOf: async (file) => (await load(join(folder, file))).body.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `quality` is null where a content is packed already. */
function store(content: Buffer, quality: number | null): Stored {
  const packed =
    quality === null
      ? content
      : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  return { body: packed, tag, isPacked: quality !== null };
}

/** The file of a path; of a page its folder's `index.html`, or `404.html` as `npm start` gives it. */
async function findFile(
  folder: string,
  pathname: string,
): Promise<{ readonly path: string; readonly status: number } | null> {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const isNamed = /\.\w+$/.test(pathname);
  const file = isNamed ? path : join(path, 'index.html');
  if (await isFile(file)) return { path: file, status: 200 };
  const missing = join(folder, '404.html');
  return !isNamed && (await isFile(missing)) ? { path: missing, status: 404 } : null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
