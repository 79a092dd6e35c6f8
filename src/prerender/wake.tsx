import '../ui/late.css';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { FileName } from '../dataset/schema/dataset';
import { WhenAlive } from '../state/alive';
import { straightenAddressBar } from './address-bar';
import { App } from '../shell/app';
import { createQueryClient, loadFirstSources, prefetchDocument } from '../state/documents';
import { FirstSourcesProvider } from '../state/first-sources';
import { fetchFaces } from '../shell/late-faces';
import { pageNameOf, pages } from '../pages/pages';
import { loadPage } from '../shell/page-modules';
import { whenIdle, inTurn } from '../state/waking';
import type { Touches } from './touches';
import { pagePath } from '../selectors/filters/page-address';

/** How long a view that was not drawn ahead waits for its documents before it says that it waits, in milliseconds. */
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
  const fetched = await Promise.all(names.map((name) => prefetchDocument(client, name)));
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
 * Brings the page to life. One that shows what was asked for is taken over as it stands, once
 * everything it was drawn from is here. Any other view, and one whose data does not arrive, is
 * drawn in the browser in its stead. Rejects where its code does not arrive: it stays as it was drawn.
 */
export async function wakePage(root: HTMLElement, touches: Touches): Promise<void> {
  dropFileName();
  straightenAddressBar();
  const path = currentPath();
  const name = pageNameOf(path);
  const client = createQueryClient();
  const code = loadPage(name);
  // It is waited for below; that it failed is told there.
  code.catch(() => undefined);
  const asDrawn = isAsDrawn(root, path);
  const fewSources = asDrawn ? root.dataset['sources'] : undefined;
  const few = fewSources === undefined ? null : loadFirstSources(fewSources);
  const files: readonly FileName[] = pages[name].files;
  const needed = files.filter((need) => few === null || need !== 'sources');
  const documents = fetchAll(client, needed);
  const isWhole = await (asDrawn ? documents : Promise.race([documents, later(patience)]));
  const sources = await few;
  await code;
  const hasAll = isWhole && (few === null || sources !== null);
  const isTakenOver = asDrawn && hasAll;
  const touchAgain = touches.take();
  const whenAlive = () => {
    void touchAgain();
    whenIdle(() => void fetchFaces());
    if (isTakenOver) openRooms(root);
  };
  const app = (
    <StrictMode>
      <WhenAlive value={whenAlive}>
        <FirstSourcesProvider sources={sources}>
          <App queryClient={client} />
        </FirstSourcesProvider>
      </WhenAlive>
    </StrictMode>
  );
  if (isTakenOver) {
    // In a transition, so that taking over a long page leaves the browser room to answer.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else {
    leaveRooms(root);
    createRoot(root).render(app);
  }
}

/**
 * A page drawn ahead arrives with its rooms closed (`data-rooms` of the root element, written with
 * the page): the browser lays out a part of it when it comes near the window, so that a long page is
 * in sight as soon as a short one. Closed rooms have heights that are guessed; once the page is alive
 * they are opened one after the other, each in its own idle moment, and from then on nothing is.
 */
const roomSelector = '.band, .year > ol > li, .ledger-document';

/** All at once: where the page that was drawn ahead makes way for another. */
function leaveRooms(root: HTMLElement): void {
  delete root.dataset['rooms'];
}

/** One after the other. */
function openRooms(root: HTMLElement): void {
  for (const room of root.querySelectorAll<HTMLElement>(roomSelector)) {
    inTurn(() => {
      room.dataset['room'] = 'open';
    });
  }
  inTurn(() => leaveRooms(root));
}
