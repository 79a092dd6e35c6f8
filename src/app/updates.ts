import type { Workbox } from 'workbox-window';

/** What a reader should know of the version on show. */
export type UpdateState =
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
  #workbox: Workbox | null = null;
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
    if (this.#workbox !== null || !canKeep()) return;
    try {
      const { Workbox } = await import('workbox-window');
      const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
      this.#workbox = workbox;
      workbox.addEventListener('waiting', () => this.#tell('ready'));
      await workbox.register();
      this.#checkWhileOpen(workbox);
    } catch {
      // Forbidden, full or blocked: nothing else needs the worker.
      return;
    }
  }

  /** Loads the page again at the same address, with the newer version where one waits. */
  reload(): void {
    const reload = () => window.location.reload();
    if (this.#state !== 'ready' || this.#workbox === null) {
      reload();
      return;
    }
    this.#workbox.addEventListener('controlling', reload);
    this.#workbox.messageSkipWaiting();
  }

  #checkWhileOpen(workbox: Workbox): void {
    let last = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < betweenChecks) return;
      last = Date.now();
      workbox.update().catch(() => undefined);
    });
  }

  readonly #miss = () => this.#tell('missing-part');

  #tell(state: UpdateState): void {
    // A version that waits also brings the part that is missing.
    if (this.#state !== 'ready') this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const updates = new Updates();

/** Whether this is a build, in a browser that lets it keep itself. */
function canKeep(): boolean {
  return import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator;
}
