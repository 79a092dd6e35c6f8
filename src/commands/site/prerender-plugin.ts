import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { minify } from 'terser';
import { build, runnerImport, type Plugin, type ResolvedConfig } from 'vite';
import type * as Prerender from '../../prerender/prerender';
import type { PageAssets } from '../../prerender/prerender';
import { reachable, readManifest, type Manifest } from './budget';
import { hashedName, nameDataFiles } from './data-files';
import type { Dataset } from '../../dataset/schema/dataset';
import { dataFile, dataFolder, readDataset, shippedFolder } from '../read-dataset';
import { buildTarget } from './oldest-browsers';
import { writePage, type PageCode, type SiteHead } from './page-html';

/** Fonts of the words that are in sight first. */
const preloaded = [
  /^assets\/source-sans-3-latin-wght.*\.woff2$/,
  /^assets\/ledger-serif-latin.*\.woff2$/,
];

/**
 * Scripts of `public` that stand in the page: the first watches over its start, three decide before the
 * first paint what it shows, theme, view and typefaces; the last asks after it for what comes next.
 */
const scriptsInside = ['start.js', 'theme.js', 'view.js', 'faces.js', 'fetch-scripts.js'];

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
  const { code } = await minify(await readFile(file, 'utf8'));
  if (code === undefined) throw new Error(`${name} cannot be made small`);
  await rm(file);
  return code;
}

/** A script that is made of modules, as one. */
async function bundleScript(root: string, file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: [...buildTarget],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: join(root, file),
        output: { format: 'iife' },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${file} is not one script`);
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${file} is more than one script`);
  return chunk.code.trim();
}

/** Divides a style sheet into the typefaces that are to be fetched, and all the rest. */
function divideStyles(styles: string): Pick<SiteHead, 'faces' | 'styles'> {
  const fetched = /@font-face\s*\{[^}]*url\([^}]*\}/g;
  const faces = (styles.match(fetched) ?? []).join('');
  if (faces === '') throw new Error('The style sheet names no typeface');
  return { faces, styles: styles.replace(fetched, '') };
}

/** Where a page lies: `/trade` in `trade/index.html`, so that any static host finds it. */
function fileOf(path: string, missingPath: string): string {
  if (path === missingPath) return '404.html';
  return join(path.slice(1), 'index.html');
}

/** The files that hydrate a page: React first, everything that the page itself draws with after it. */
function codeOf(
  manifest: Manifest,
  assets: PageAssets,
): Omit<PageCode, 'own' | 'files' | 'sources'> {
  const { hasDeferredSections, module, later } = assets;
  const entry = 'src/prerender/hydrate.tsx';
  const before = reachable(manifest, ['index.html']);
  const needed = reachable(manifest, [entry, module]);
  const first = manifest['index.html']?.file;
  // Whoever imports it would fetch its style sheet, which stands in the pages and nowhere else.
  if (first !== undefined && needed.includes(first))
    throw new Error(`${first} must share no module with what comes after it`);
  const scripts = needed.filter((file) => !before.includes(file));
  return {
    hasDeferredSections,
    scripts,
    styles: manifest[entry]?.css ?? [],
    later: reachable(manifest, later).filter((file) => ![...before, ...scripts].includes(file)),
  };
}

/** Puts the data files that the site is built from in the place of those that ship. */
async function takeDataFiles(dir: string): Promise<void> {
  if (dataFolder === shippedFolder) return;
  for (const name of await readdir(join(dir, 'data')))
    await copyFile(dataFile(name), join(dir, 'data', name));
}

async function drawPages(
  dir: string,
  files: readonly string[],
  config: ResolvedConfig,
  siteUrl: string,
): Promise<void> {
  const { module } = await runnerImport<typeof Prerender>(
    join(config.root, 'src', 'prerender', 'prerender.tsx'),
    {
      configFile: false,
      root: config.root,
      base: config.base,
      define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    },
  );
  const { dataset } = await readDataset(dataFolder);
  const ledger = module.openLedger(dataset);
  await takeDataFiles(dir);
  const template = await readFile(join(dir, 'index.html'), 'utf8');
  const site: SiteHead = {
    siteUrl,
    base: config.base,
    preloads: preloaded.flatMap((wanted) =>
      files.filter((file) => wanted.test(file)).map((file) => `${config.base}${file}`),
    ),
    ...divideStyles(await takeStyles(dir, files, template)),
    scripts: new Map(
      await Promise.all(
        scriptsInside.map(async (name) => [name, await takeScript(dir, name)] as const),
      ),
    ),
  };
  const dataFiles = await nameDataFiles('build');
  const writeSources = async (few: Dataset['sources']): Promise<string> => {
    const text = JSON.stringify(few);
    const name = hashedName('overview-sources', text);
    await writeFile(join(dir, name), text);
    return name;
  };
  const manifest = readManifest(await readFile(join(dir, '.vite', 'manifest.json'), 'utf8'));
  // What the build says of itself is no part of the site.
  await rm(join(dir, '.vite'), { recursive: true });
  for (const path of [...module.prerenderedPaths, module.missingPath]) {
    const file = join(dir, fileOf(path, module.missingPath));
    await mkdir(dirname(file), { recursive: true });
    const page = await module.drawPage(path, ledger);
    const assets = module.pageAssetsOf(path);
    const own = assets.script === null ? null : await bundleScript(config.root, assets.script);
    const sources =
      path === '/' ? await writeSources(module.overviewSources(dataset.sources, page)) : null;
    const code = { ...codeOf(manifest, assets), own, sources };
    const named = assets.files.map((name) => dataFiles[name]);
    await writeFile(file, writePage(template, page, site, { ...code, files: named }));
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
 * Prerenders every page, after the build, and lets `vite preview` answer as a static host does:
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
      const { root, base, build, preview } = server.config;
      server.middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        const inside = path.startsWith(base) ? path.slice(base.length) : null;
        if (inside === null || request.method !== 'GET') {
          next();
          return;
        }
        if (/\.\w+$/.test(inside)) {
          isFile(resolve(root, build.outDir, inside)).then((isThere) => {
            if (isThere) next();
            else response.writeHead(404).end();
          }, next);
          return;
        }
        const folder = inside.replace(/\/$/, '');
        const page = join(folder, 'index.html');
        isFile(resolve(root, build.outDir, page))
          .then(async (isPage) => {
            if (!isPage) {
              const headers = { ...preview.headers, 'content-type': 'text/html; charset=utf-8' };
              response.writeHead(404, headers);
              response.end(await readFile(join(root, build.outDir, '404.html')));
              return;
            }
            request.url = `${base}${page}${query === undefined ? '' : `?${query}`}`;
            next();
          })
          .catch(next);
      });
    },
  };
}
