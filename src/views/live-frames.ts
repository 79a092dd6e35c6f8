import { useSyncExternalStore } from 'react';
import type { ChartFrame } from '../render/recharts-frame';

type Live = typeof ChartFrame;

let live: Live | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches Recharts once. Where it does not arrive, the next call tries again. */
export function loadLiveFrames(): Promise<void> {
  loading ??= import('../render/recharts-frame').then(
    (module) => {
      live = module.ChartFrame;
      for (const listener of listeners) listener();
    },
    () => {
      // The drawing stays, so that nobody misses it; offline, or the file is of an older build.
      loading = null;
    },
  );
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What draws the marks of a chart that is pointed at: Recharts, or null until it is here. */
export function useLiveFrames(): Live | null {
  return useSyncExternalStore(
    subscribe,
    () => live,
    () => null,
  );
}
