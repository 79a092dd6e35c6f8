import '../ui/late.css';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { FileName } from '../dataset/schema/dataset';
import { OnHydrated } from '../state/hydration';
import { straightenAddressBar } from './address-bar';
import { App } from '../shell/app';
import { createQueryClient, loadPartialSources, prefetchDataFile } from '../state/data-files';
import { PartialSourcesProvider } from '../state/partial-sources';
import { fetchFaces } from '../shell/late-faces';
import { pageNameOf, pages } from '../pages/pages';
import { loadPage } from '../shell/page-modules';
import { whenIdle, queueIdle } from '../state/idle-queue';
import type { InputReplay } from './input-replay';
import { pagePath } from '../selectors/filters/page-address';

/** How long a view that was not prerendered waits for its data files before it says that it waits, in milliseconds. */
const patience = 1500;

function currentPath(): string {
  const folder = import.meta.env.BASE_URL.replace(/\/$/, '');
  const { pathname } = window.location;
  const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname;
  return pagePath(path);
}

/** A host serves a page under the name of its file too: `/trade/index.html` is `/trade/`. */
function dropFileName(): void {
  const { pathname, search, hash } = window.location;
  const folder = pathname.replace(/\/index\.html$/, '/');
  if (folder !== pathname) window.history.replaceState(null, '', `${folder}${search}${hash}`);
}

async function fetchAll(client: QueryClient, names: readonly FileName[]): Promise<boolean> {
  const fetched = await Promise.all(names.map((name) => prefetchDataFile(client, name)));
  return fetched.every(Boolean);
}

function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

/** Whether the page that stands here is the one that the address asks for, to the letter. */
function isAsDrawn(root: HTMLElement, path: string): boolean {
  const { search, hash } = window.location;
  return root.dataset['page'] === path && search === '' && hash === '';
}

/**
 * Hydrates the page. One that shows what was asked for is taken over as it is, once
 * everything it was drawn from is here. Any other view, and one whose data does not arrive, is
 * drawn in the browser in its stead. Rejects where its code does not arrive: it stays as it was drawn.
 */
export async function hydratePage(root: HTMLElement, inputReplay: InputReplay): Promise<void> {
  dropFileName();
  straightenAddressBar();
  const path = currentPath();
  const name = pageNameOf(path);
  const client = createQueryClient();
  const code = loadPage(name);
  // It is waited for below; its failure is reported there.
  code.catch(() => undefined);
  const asDrawn = isAsDrawn(root, path);
  const fewSources = asDrawn ? root.dataset['sources'] : undefined;
  const few = fewSources === undefined ? null : loadPartialSources(fewSources);
  const files: readonly FileName[] = pages[name].files;
  const needed = files.filter((need) => few === null || need !== 'sources');
  const arrived = fetchAll(client, needed);
  const isWhole = await (asDrawn ? arrived : Promise.race([arrived, later(patience)]));
  const sources = await few;
  await code;
  const hasAll = isWhole && (few === null || sources !== null);
  const isTakenOver = asDrawn && hasAll;
  const replayInput = inputReplay.endRecording();
  const onHydrated = () => {
    void replayInput();
    whenIdle(() => void fetchFaces());
    if (isTakenOver) showDeferredSections(root);
  };
  const app = (
    <StrictMode>
      <OnHydrated value={onHydrated}>
        <PartialSourcesProvider sources={sources}>
          <App queryClient={client} />
        </PartialSourcesProvider>
      </OnHydrated>
    </StrictMode>
  );
  if (isTakenOver) {
    // In a transition, so that taking over a long page leaves the browser room to answer.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else {
    endDeferral(root);
    createRoot(root).render(app);
  }
}

/**
 * A prerendered page arrives with its sections deferred (`data-rooms` of the root element, written with
 * the page): the browser lays out a part of it when it comes near the window, so that a long page is
 * in sight as soon as a short one. Deferred sections have guessed heights; once the page is hydrated
 * they are laid out one after the other, each in its own idle moment, and from then on nothing is.
 */
const deferredSelector = '.band, .ledger-document, .year > ol > li';

/** Events that are laid out in one idle moment: on a slow phone still less than a press may wait. */
const eventsAtOnce = 2;

/** All at once: where the page that was prerendered makes way for another. */
function endDeferral(root: HTMLElement): void {
  delete root.dataset['rooms'];
}

/** One after the other. */
function showDeferredSections(root: HTMLElement): void {
  let group: HTMLElement[] = [];
  for (const section of root.querySelectorAll<HTMLElement>(deferredSelector)) {
    const isEvent = section.localName === 'li';
    if (!isEvent || group.length === 0 || group.length === eventsAtOnce) {
      const opened = [section];
      group = isEvent ? opened : [];
      queueIdle(() => {
        for (const { dataset } of opened) dataset['room'] = 'open';
      });
    } else group.push(section);
  }
  queueIdle(() => endDeferral(root));
}
