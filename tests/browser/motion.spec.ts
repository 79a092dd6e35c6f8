import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';

/** Elements that would move by style: a transition or an animation of more than an instant. */
function movingStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (durations: string) =>
      Math.max(...durations.split(',').map((duration) => Number.parseFloat(duration)));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const isLong = seconds(transitionDuration) > 0.001 || seconds(animationDuration) > 0.001;
        return isLong || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

/** Waits until the page has been painted so many times, however long that takes. */
function passFrames(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, frames);
}

/** The longest animation or transition while something is done, in milliseconds. */
async function longestMoveDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const seen = await page.evaluateHandle(() => {
    const record = { longest: 0 };
    const look = () => {
      const running = document.getAnimations().map(({ effect }) => effect?.getComputedTiming());
      record.longest = Math.max(
        record.longest,
        ...running.map((timing) => Number(timing?.endTime)),
      );
      requestAnimationFrame(look);
    };
    look();
    return record;
  });
  await act();
  await passFrames(page, 10);
  return seen.evaluate(({ longest }) => longest);
}

test('with reduced motion nothing moves: no transition, no animation, no smooth scroll', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/trade');
  expect(await movingStyles(page)).toEqual([]);
  const figure = page.locator('figure#trade-flows');
  const longest = await longestMoveDuring(page, async () => {
    await figure.locator('[data-chart-plot]').hover();
    await figure.locator('[data-action="open-menu"]').click();
    await page.locator('[data-part="topics"] summary').click();
    await page.getByRole('link', { name: en.pages.indexNames['trade-monthly'] }).click();
  });
  expect(longest).toBeLessThan(1);
  await expect(page.locator('figure#trade-monthly')).toBeInViewport();
});

test('a chart has no entrance: it stands complete in the first frame it is drawn in', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let last = '';
    let drawings = 0;
    const look = () => {
      const parts = document.querySelectorAll('[data-chart-plot] svg :is(path, rect, line, text)');
      const names = ['d', 'x', 'y', 'width', 'height', 'stroke-dasharray', 'opacity'];
      const outline = [...parts]
        .map((part) => names.map((name) => part.getAttribute(name) ?? '').join(' '))
        .join(';');
      if (outline !== last) drawings += 1;
      last = outline;
      document.documentElement.dataset['drawings'] = String(drawings);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/chart/trade-balance');
  await settle(page);
  await passFrames(page, 40);
  // Once, or twice where the years of the events arrive after the trade.
  const drawings = Number(await page.locator('html').getAttribute('data-drawings'));
  expect(drawings).toBeGreaterThan(0);
  expect(drawings).toBeLessThanOrEqual(2);
});
