import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { readArticle, type Brought } from '../../src/export/read-article';
import { readPicture } from '../../src/export/reopen/read-picture';

/** Workers of the site by their file: what each answers to the message that asks it. */
const workers: Readonly<Record<string, (question: MessageEvent) => Promise<unknown>>> = {
  'picture-worker.ts': ({ data }: MessageEvent<Blob>) => readPicture(data),
  'article-worker.ts': ({ data }: MessageEvent<Brought>) => readArticle(data),
};

/** jsdom has no workers: this one does the same work in the same thread. */
class WorkerInPlace extends EventTarget {
  readonly #answerTo: ((question: MessageEvent) => Promise<unknown>) | undefined;

  constructor(address: URL) {
    super();
    this.#answerTo = workers[address.pathname.replace(/^.*\//, '')];
    const begin = this.#answerTo === undefined ? new Event('error') : say('ready');
    queueMicrotask(() => this.dispatchEvent(begin));
  }

  postMessage(data: unknown): void {
    void this.#answerTo?.(new MessageEvent('message', { data })).then((answer) =>
      this.dispatchEvent(say({ answer })),
    );
  }

  terminate(): void {
    this.dispatchEvent = () => false;
  }
}

function say(data: unknown): MessageEvent {
  return new MessageEvent('message', { data });
}

function open(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

/** What jsdom lacks of a browser window and the app calls: no layout, so scrolling does nothing. */
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('Worker', WorkerInPlace);
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { matches: false, media, onchange: null }),
  );
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = open;
  HTMLDialogElement.prototype.show = open;
  HTMLDialogElement.prototype.close = close;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
