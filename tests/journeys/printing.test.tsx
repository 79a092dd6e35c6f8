import { cleanup, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { themes } from '../../src/charts/theme';
import { hook, hooks, openPage, patience } from './app-support';

/** A browser that prefers dark paper, and tells of printing by events alone, as Firefox does. */
function preferDark(): void {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), {
      matches: media === '(prefers-color-scheme: dark)',
      media,
      onchange: null,
    }),
  );
}

const chart = 'figure#events-by-year';

function paints(): ReadonlySet<string | null> {
  return new Set(hooks(`${chart} [data-chart-plot] text`).map((text) => text.getAttribute('fill')));
}

describe('a page that is printed', () => {
  it('has tables and light charts as soon as the browser has said so', async () => {
    preferDark();
    await openPage('/', /./);
    await waitFor(() => expect(hooks(`${chart} [data-chart-plot] text`)).not.toEqual([]), patience);
    expect(hooks(`${chart} table`)).toEqual([]);
    expect(paints()).toContain(themes.dark.hues.muted);

    // A browser waits for no turn of React's: what is not there when the event is over is not printed.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(hook(`${chart} table`)).toBeVisible();
    expect(paints()).toContain(themes.light.hues.muted);
    expect(paints()).not.toContain(themes.dark.hues.muted);

    window.dispatchEvent(new Event('afterprint'));
    expect(hooks(`${chart} table`)).toEqual([]);
    expect(paints()).toContain(themes.dark.hues.muted);
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    cleanup();
  });
});
