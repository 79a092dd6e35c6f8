import { readFile, rm, stat, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from 'terser';
import { runnerImport, type Plugin, type ResolvedConfig } from 'vite';
import type * as Prerender from '../../app/prerender';
import type { Waking } from '../../app/prerender';
import { reachable, readManifest, type Manifest } from './budget.ts';
import { readDataset } from './read-dataset.ts';
import { writePage, type PageCode, type SiteHead } from './page-html.ts';

/** Fonts of the words that are in sight first. */
const preloaded = [
  /^assets\/source-sans-3-latin-wght.*\.woff2$/,
  /^assets\/ledger-serif-latin.*\.woff2$/,
];

/**
 * Scripts of `public` that stand in the page: two decide before the first paint what it shows, theme
 * and view; the last asks after it for what comes next.
 */
const scriptsInside = ['theme.js', 'view.js', 'ahead.js'];

/** The style sheet that `index.html` asks for. It stands in the pages, and no longer beside them. */
async function takeStyles(dir: string, files: readonly string[], html: string): Promise<string> {
  const file = files.find((name) => name.endsWith('.css') && html.includes(name));
  if (file === undefined) throw new Error('index.html asks for no style sheet');
  const styles = await readFile(join(dir, file), 'utf8');
  await rm(join(dir, file));
  return styles.trim();
}

/** The same of a script: without its comments, which are for its readers here. */
async function takeScript(dir: string, name: string): Promise<string> {
  const file = join(dir, name);
  const { code } = await minify(await readFile(file, 'utf8'), { ecma: 2020 });
  if (code === undefined) throw new Error(`${name} cannot be made small`);
  await rm(file);
  return code;
}

/** Where a page lies: `/trade` in `trade/index.html`, so that any static host finds it. */
function fileOf(path: string, missingPath: string): string {
  if (path === missingPath) return '404.html';
  return join(path.slice(1), 'index.html');
}

/** The files that a page wakes with: React first, everything that the page itself draws with after it. */
function codeOf(manifest: Manifest, waking: Waking): PageCode {
  const { hasRooms, module, later, files } = waking;
  const wake = 'src/app/wake.tsx';
  const before = reachable(manifest, ['index.html']);
  const scripts = reachable(manifest, [wake, module]).filter((file) => !before.includes(file));
  return {
    hasRooms,
    scripts,
    styles: manifest[wake]?.css ?? [],
    later: reachable(manifest, later).filter((file) => ![...before, ...scripts].includes(file)),
    files,
  };
}

async function drawPages(
  dir: string,
  files: readonly string[],
  config: ResolvedConfig,
  siteUrl: string,
): Promise<void> {
  const { module } = await runnerImport<typeof Prerender>(
    join(config.root, 'src', 'app', 'prerender.tsx'),
    {
      configFile: false,
      root: config.root,
      base: config.base,
      define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    },
  );
  const dataset = await readDataset(join(config.root, 'public', 'data'));
  const template = await readFile(join(dir, 'index.html'), 'utf8');
  const site: SiteHead = {
    siteUrl,
    base: config.base,
    preloads: preloaded.flatMap((wanted) =>
      files.filter((file) => wanted.test(file)).map((file) => `${config.base}${file}`),
    ),
    styles: await takeStyles(dir, files, template),
    scripts: new Map(
      await Promise.all(
        scriptsInside.map(async (name) => [name, await takeScript(dir, name)] as const),
      ),
    ),
  };
  const manifest = readManifest(await readFile(join(dir, '.vite', 'manifest.json'), 'utf8'));
  for (const path of [...module.pathsAhead, module.missingPath]) {
    const file = join(dir, fileOf(path, module.missingPath));
    await mkdir(dirname(file), { recursive: true });
    const page = await module.drawPage(path, dataset);
    await writeFile(file, writePage(template, page, site, codeOf(manifest, module.wakingOf(path))));
    if (path !== '/') continue;
    const few = module.overviewSources(dataset.sources, page);
    await writeFile(join(dir, 'data', 'overview-sources.json'), JSON.stringify(few));
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Draws every page ahead, after the build, and lets `vite preview` answer as a static host does:
 * `/trade` with `trade/index.html`, an address that leads nowhere with `404.html`.
 */
export function prerender(siteUrl: string): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'steppe-ledger:prerender',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined || config === undefined) return;
        await drawPages(dir, Object.keys(bundle), config, siteUrl);
      },
    },
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      server.middlewares.use((request, _response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        const inside = path.startsWith(base) ? path.slice(base.length) : null;
        if (inside === null || /\.\w+$/.test(inside) || request.method !== 'GET') {
          next();
          return;
        }
        const folder = inside.replace(/\/$/, '');
        const page = join(folder, 'index.html');
        isFile(join(root, build.outDir, page)).then((isPage) => {
          const file = isPage ? page : '404.html';
          request.url = `${base}${file}${query === undefined ? '' : `?${query}`}`;
          next();
        }, next);
      });
    },
  };
}
