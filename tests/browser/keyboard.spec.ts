import type { JSHandle, Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

/** One stop of a walk by Tab. */
interface Stop {
  /** Place among all elements that can be reached, or -1 where it is none of them. */
  readonly place: number;
  readonly name: string;
  /** Whether something is drawn around it. */
  readonly isMarked: boolean;
  readonly isInWindow: boolean;
}

/** What can be reached, in the order of the document, and what has been reached so far. */
interface Walk {
  readonly wanted: readonly string[];
  readonly stops: readonly Stop[];
}

/**
 * Lists what a keyboard must reach, in the order of the document, and from then on records every
 * stop of the focus. Of radio buttons one of each group is reached, the others by arrow keys.
 */
function watch(page: Page): Promise<JSHandle<Walk>> {
  return page.evaluateHandle(() => {
    const selector =
      'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const isReached = (element: Element) =>
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    const nameOf = (element: Element) =>
      [
        element.localName,
        element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 50),
        element.getAttribute('href') ?? '',
      ].join(' ');
    const wanted = [...document.querySelectorAll(selector)].filter(
      (element) => isSeen(element) && isReached(element),
    );
    // The mark may be the element's own, or lie on what stands for it: a face, a handle.
    const isMarked = (element: Element) => {
      const parts = [element, ...element.querySelectorAll('*')];
      const around = [element.parentElement, element.nextElementSibling];
      return [...parts, ...around].some((part) => {
        if (part === null) return false;
        const { outlineStyle, outlineWidth, stroke } = getComputedStyle(part);
        const isHandle =
          part.matches('.grip:focus-visible rect:first-of-type') && stroke !== 'none';
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || isHandle;
      });
    };
    if (wanted.some(isMarked)) throw new Error('Something is marked that has no focus.');
    const stops: Stop[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const { left, right, top, bottom } = target.getBoundingClientRect();
      stops.push({
        place: wanted.indexOf(target),
        name: nameOf(target),
        isMarked: isMarked(target),
        isInWindow: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      });
    });
    return { wanted: wanted.map(nameOf), stops };
  });
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/**
 * Pairs of neighbours in the walk of which the second stands before the first for the eye: as a
 * whole above it, or on its line to the left. What is compared are the two branches of the page on
 * which they stand, so that columns are read one after the other.
 */
function againstReadingOrder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]';
    const all = [
      ...document.querySelectorAll('main :is(a, button, input, select, summary, [tabindex="0"])'),
    ]
      .filter((element) => element.matches(selector))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const slack = 6;
    return all.flatMap((one, index) => {
      const other = all[index + 1];
      if (other === undefined || one.contains(other)) return [];
      const shared = (() => {
        let common: Element | null = one;
        while (common !== null && !common.contains(other)) common = common.parentElement;
        return common;
      })();
      const branch = (element: Element) => {
        let room = element.getBoundingClientRect();
        for (let at = element.parentElement; at !== null && at !== shared; at = at.parentElement) {
          // What is laid out as its content has no room of its own.
          if (getComputedStyle(at).display !== 'contents') room = at.getBoundingClientRect();
        }
        return room;
      };
      const [first, second] = [branch(one), branch(other)];
      const isAbove = second.bottom <= first.top + slack;
      const isBeside = second.top < first.bottom - slack && second.bottom > first.top + slack;
      const isLeft = isBeside && second.right <= first.left + slack;
      const isRight = second.left >= first.right - slack;
      if ((!isAbove || isRight) && !isLeft) return [];
      return [`${one.textContent.trim()} before ${other.textContent.trim()}`];
    });
  });
}

test.describe('by Tab every control is reached in reading order, marked and in sight', () => {
  const ways = [
    ['/', 360],
    ['/trade', 1280],
    ['/timeline?from=2025', 360],
    ['/sources', 1280],
    ['/no-such-page', 1280],
  ] as const;
  const furtherWays = [
    ['/', 1280],
    ['/minerals', 360],
    ['/minerals', 1280],
    ['/timeline?from=2022', 1280],
    ['/chart/trade-both-counts', 1280],
  ] as const;
  for (const [address, width] of [...ways, ...ofEachKind(furtherWays, [])]) {
    test(`${address} at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, address);
      const record = await watch(page);
      const { wanted } = await record.jsonValue();
      expect(wanted.length).toBeGreaterThan(10);
      await press(page, 'Tab', wanted.length);
      const { stops } = await record.jsonValue();
      // No element is left out, none is reached twice, and none holds the focus.
      expect(stops.map(({ name }) => name)).toEqual(wanted);
      expect(stops.map(({ place }) => place)).toEqual(wanted.map((_name, place) => place));
      expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInWindow }) => !isInWindow).map(({ name }) => name)).toEqual([]);
      expect(await againstReadingOrder(page)).toEqual([]);
      await press(page, 'Shift+Tab', 3);
      const back = await record.jsonValue();
      expect(back.stops.slice(-3).map(({ place }) => place)).toEqual(
        [2, 3, 4].map((fromEnd) => wanted.length - fromEnd),
      );
    });
  }
});

test('the first stop skips to the content without touching the address', async ({ page }) => {
  await open(page, '/timeline?topics=energy');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.shell.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL('/timeline?topics=energy');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('what opens is walked through, closes with Escape, and gives the focus back', async ({
  page,
}) => {
  await open(page, '/minerals');
  const topics = page.locator('[data-part="topics"] summary');
  await topics.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const topic = page.locator('[data-filter="topics"] input').first();
  await expect(topic).toBeFocused();
  await page.keyboard.press('Space');
  await expect(topic).toBeChecked();
  await expect(page).toHaveURL(/topics=/);
  await page.keyboard.press('Space');
  await expect(topic).not.toBeChecked();
  await expect(page).toHaveURL('/minerals');
  await page.keyboard.press('Escape');
  await expect(topics).toBeFocused();
  await expect(page.locator('[data-filter="topics"]')).toBeHidden();

  const figure = page.locator('main figure.figure').first();
  const opener = figure.locator('[data-action="open-menu"]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(figure.locator('[data-action="export-png"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.locator('[data-action="export-png"]')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a chart is one stop: its points are walked by arrow keys, and Tab goes on', async ({
  page,
}) => {
  await open(page, '/trade');
  const plot = page.locator('[data-chart-plot="trade-flows"]');
  await plot.focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('figure#trade-flows [data-part="summary"] a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(plot).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the sheet of filters keeps the focus until it is closed', async ({ page }) => {
    await open(page, '/timeline?from=2024');
    const opener = page.locator('.filter-button');
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: en.filters.name });
    await expect(sheet).toBeVisible();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog') !== null;
      });
      expect(isInside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('the menu of pages opens, leads on, and closes with Escape', async ({ page }) => {
    await open(page, '/');
    const menu = page.getByRole('button', { name: en.shell.menu });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: en.shell.pages.overview })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(menu).toBeFocused();
  });
});
