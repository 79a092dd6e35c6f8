import { createElement, useSyncExternalStore, type ReactNode } from 'react';
import type { PlotProps } from '../../render/plot-drawing';
import type { RechartsPlot } from '../../render/recharts-plot';

type Live = typeof RechartsPlot;

let live: Live | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches Recharts once. Where it does not arrive, the next call tries again. */
export function loadLivePlot(): Promise<void> {
  loading ??= import('../../render/recharts-plot').then(
    (module) => {
      live = module.RechartsPlot;
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

/** Whether Recharts is here. */
export function useHasRecharts(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => live !== null,
    () => false,
  );
}

/** A chart that is pointed at, drawn by Recharts; nothing until it is here. */
export function LivePlot(props: PlotProps): ReactNode {
  return live === null ? null : createElement(live, props);
}
