import { useEffect, useSyncExternalStore } from 'react';
import { useLanguage } from '../state/language';
import { Notice } from '../ui/notice';

/** Announces a newer version, a part that did not come, and what is on show without a connection. */
export function SiteNotices() {
  const { messages, format } = useLanguage();
  const state = useSyncExternalStore(updates.subscribe, updates.read, () => 'current' as const);
  const isOnline = useSyncExternalStore(followConnection, isConnected, () => true);
  const words = messages.offline;

  useEffect(() => whenAtRest(() => void updates.start()), []);

  return (
    <>
      {state === 'current' ? null : (
        <Notice
          action={
            <button
              type="button"
              className="link"
              data-action="reload-site"
              onClick={() => updates.reload()}
            >
              {words.reload}
            </button>
          }
        >
          {words[state]}
        </Notice>
      )}
      {isOnline ? null : (
        <Notice>{words.offline(__DATA_VERSION__, format.date(__DATA_RELEASED__))}</Notice>
      )}
    </>
  );
}

function followConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

function isConnected(): boolean {
  return navigator.onLine;
}

/** Milliseconds after which the page on show has what it needs, and keeping the rest takes nothing from it. */
const rest = 2000;

/** Acts once the page has loaded and had a moment for itself. */
function whenAtRest(act: () => void): () => void {
  let timer: number | undefined;
  const wait = () => {
    timer = window.setTimeout(act, rest);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    window.clearTimeout(timer);
  };
}

/** What a reader should know of the version on show. */
type UpdateState =
  | 'current'
  /** A newer version is kept on the device and waits. */
  | 'ready'
  /** A part of the site did not come: the host may hold a newer version, or the connection broke. */
  | 'missing-part';

/** How often a page that stays open asks for a newer version, in milliseconds. */
const betweenChecks = 3_600_000;

/**
 * Keeps the site on the device and watches for newer versions. Where a browser or its settings forbid
 * that, or the storage is full, the site works on, only not without a connection.
 */
class Updates {
  #state: UpdateState = 'current';
  #registration: ServiceWorkerRegistration | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    window.addEventListener('vite:preloadError', this.#miss);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) window.removeEventListener('vite:preloadError', this.#miss);
    };
  };

  readonly read = () => this.#state;

  /** Registers the worker of this build; once a visit. */
  async start(): Promise<void> {
    if (this.#registration !== null || !canKeep()) return;
    try {
      const registration = await navigator.serviceWorker.register(
        `${import.meta.env.BASE_URL}sw.js`,
      );
      this.#registration = registration;
      if (registration.waiting !== null) this.#announce();
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed') this.#announce();
        });
      });
      this.#checkWhileOpen(registration);
    } catch {
      // Forbidden, full or blocked: nothing else needs the worker.
      return;
    }
  }

  /** Loads the page again at the same address, with the newer version where one waits. */
  reload(): void {
    const reload = () => window.location.reload();
    const waiting = this.#registration?.waiting;
    if (this.#state !== 'ready' || !waiting) {
      reload();
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  /** A worker that waits while none is in charge is the first one, not a newer one. */
  #announce(): void {
    if (navigator.serviceWorker.controller !== null) this.#tell('ready');
  }

  #checkWhileOpen(registration: ServiceWorkerRegistration): void {
    let last = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < betweenChecks) return;
      last = Date.now();
      registration.update().catch(() => undefined);
    });
  }

  readonly #miss = () => this.#tell('missing-part');

  #tell(state: UpdateState): void {
    // A version that waits also brings the part that is missing.
    if (this.#state !== 'ready') this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const updates = new Updates();

/** Whether this is a build, in a browser that lets it keep itself. */
function canKeep(): boolean {
  return import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator;
}
