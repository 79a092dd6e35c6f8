import { expect, type Locator, type Page } from '@playwright/test';

/** Words of charts that leave the room of their chart, each after the id of its chart. */
export function wordsOutside(page: Page): Promise<string[]> {
  return page.locator('[data-chart-plot]').evaluateAll((plots) =>
    plots.flatMap((plot) => {
      const room = plot.getBoundingClientRect();
      // A box of words is a line high, which is more than the ink in it.
      const slack = 4;
      return [...plot.querySelectorAll('text')]
        .filter((words) => {
          const { left, right, top, bottom } = words.getBoundingClientRect();
          // Of the drawings made ahead for several windows, one alone is shown.
          if (right === left && bottom === top) return false;
          const isAcross = left < room.left - slack || right > room.right + slack;
          return isAcross || top < room.top - slack || bottom > room.bottom + slack;
        })
        .map((words) => `${plot.getAttribute('data-chart-plot') ?? ''}: ${words.textContent}`);
    }),
  );
}

/** How wide the content of the page is, in pixels: more than the window means a sideways scroll. */
export function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** A figure has a plot of some size with marks and words in it. */
export async function expectDrawn(figure: Locator): Promise<void> {
  const plot = figure.locator('[data-chart-plot]');
  const box = await plot.boundingBox();
  expect(box?.width).toBeGreaterThan(250);
  expect(box?.height).toBeGreaterThan(80);
  // A chart that nobody has pointed at yet may still be the drawing made ahead.
  const marks = plot.locator(':is(.chart-frame, .plot-ahead) :is(path, rect, circle, line)');
  await expect(marks).not.toHaveCount(0);
  expect(await plot.locator('text').count()).toBeGreaterThan(2);
}
