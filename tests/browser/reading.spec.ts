import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import type { ChartId } from '../../src/charts/chart-ids';
import { createFormatter } from '../../src/charts/format';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { ofEachKind, testedCharts } from '../setup/extent';
import { readShipped } from './support/shipped';

const format = createFormatter(en);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function partsOf(page: Page, id: ChartId) {
  const figure = page.locator(`figure#${id}`);
  return {
    figure,
    plot: figure.locator('[data-chart-plot]'),
    help: figure.locator('[data-part="help"]'),
    panel: figure.locator('[data-value-panel]'),
  };
}

/** What is spoken of the point that a chart stands at. */
async function spokenOf(plot: Locator): Promise<string> {
  return (await plot.getAttribute('aria-valuetext')) ?? '';
}

/** Headings of the rows of the chart's table twin, in its order. */
function rowLabels(figure: Locator): Promise<string[]> {
  return figure
    .locator('table tbody tr > th[scope="row"]')
    .evaluateAll((all) => all.map((head) => head.firstChild?.textContent ?? ''));
}

/** What a series of `trade.json` has in a year, in million dollars. */
function tradeValue(series: string, year: string): number {
  const entry = readShipped('trade')
    .series.find(({ id }) => id === series)
    ?.observations.find(({ period }) => period === year);
  if (entry === undefined || !('value' in entry)) throw new Error(`No ${series} in ${year}`);
  return entry.value;
}

function turnover(exports: string, imports: string, year: string): string {
  return format.number((tradeValue(exports, year) + tradeValue(imports, year)) / 1000, 2);
}

test.describe('by keyboard', () => {
  test('arrow keys, Home and End walk the points; the value is spoken and shown; Escape leaves', async ({
    page,
  }) => {
    await open(page, '/chart/trade-both-counts');
    const { figure, plot, help, panel } = partsOf(page, 'trade-both-counts');
    const last = (await rowLabels(figure)).at(-1) ?? 'none';
    await expect(help).toBeHidden();
    await plot.focus();
    await expect(help).toBeVisible();
    await expect(panel).toHaveCount(0);
    await expect(plot).toHaveAttribute('aria-valuenow', '0');

    const walk = async (key: string, year: string) => {
      await page.keyboard.press(key);
      await expect(panel).toHaveAttribute('data-value-panel', year);
      const kazakhstan = turnover('bns-exports', 'bns-imports', year);
      await expect(panel).toContainText(kazakhstan);
      const spoken = await spokenOf(plot);
      expect(spoken).toContain(`${year}:`);
      expect(spoken).toContain(kazakhstan);
    };
    await walk('ArrowRight', '2017');
    await walk('ArrowRight', '2018');
    await walk('ArrowDown', '2019');
    await walk('ArrowLeft', '2018');
    await walk('ArrowUp', '2017');
    await walk('ArrowUp', '2017');
    await walk('End', last);
    await walk('ArrowRight', last);
    await walk('Home', '2017');
    await expect(plot).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(plot).toHaveAttribute('aria-valuenow', '0');
    await expect(plot).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(help).toBeVisible();
  });

  test('the panel leads on to the sources, and closes', async ({ page }) => {
    await open(page, '/minerals');
    const { figure, plot, panel } = partsOf(page, 'uranium-by-country');
    await plot.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: en.charts.view.close })).toBeFocused();
    // Each value leads to its source; after the last of them comes the list of the whole chart.
    const values = panel.locator('dd a');
    for (let value = 0; value < (await values.count()); value += 1) {
      await page.keyboard.press('Tab');
      await expect(values.nth(value)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(figure.locator('[data-part="source-list"]')).toBeVisible();
    await panel.getByRole('button', { name: en.charts.view.close }).focus();
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
  });

  for (const id of ofEachKind(testedCharts, ['trade-both-counts', 'mineral-shares'])) {
    test(`every row of ${id} is reached, spoken, and not covered by its panel`, async ({
      page,
    }) => {
      await open(page, `/chart/${id}`);
      const { figure, plot } = partsOf(page, id);
      const labels = await rowLabels(figure);
      await plot.focus();
      const reached = await walkAll(page, plot);
      expect(reached.length).toBeGreaterThan(1);
      for (const { label, spoken, faults } of reached) {
        expect(labels).toContain(label);
        expect(spoken.startsWith(`${label}: `)).toBe(true);
        expect(spoken).toMatch(/[\d.]|not|withheld/);
        expect(faults).toEqual([]);
      }
    });
  }
});

interface Reached {
  readonly key: string;
  readonly label: string;
  readonly spoken: string;
  readonly faults: readonly string[];
}

/** Walks a chart from its first point to its last by arrow key; long charts by their ends alone. */
async function walkAll(page: Page, plot: Locator): Promise<readonly Reached[]> {
  const most = 40;
  const reached: Reached[] = [];
  await page.keyboard.press('Home');
  for (let step = 0; step < most; step += 1) {
    const here = await read(plot);
    if (here.key === reached.at(-1)?.key) return reached;
    reached.push(here);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('End');
  const last = await read(plot);
  await page.keyboard.press('ArrowLeft');
  return [...reached, last, await read(plot)];
}

/** What a chart tells of the point it stands at, and where the panel covers what it tells of. */
function read(plot: Locator): Promise<Reached> {
  return plot.evaluate(async (stage) => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const panel = stage.parentElement?.querySelector('[data-value-panel]');
    const spoken = stage.getAttribute('aria-valuetext') ?? '';
    if (panel === null || panel === undefined) {
      return { key: '', label: '', spoken, faults: ['There is no panel.'] };
    }
    const box = panel.getBoundingClientRect();
    const faults: string[] = [];
    const covers = (left: number, right: number, top: number, bottom: number) =>
      left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1;
    for (const shape of stage.querySelectorAll('[data-pointed="over"] > *')) {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      if (covers(left, right, top, bottom)) faults.push(`It covers a ${shape.tagName}.`);
    }
    for (const band of stage.querySelectorAll('[data-pointed="under"] > rect')) {
      const { left, right, top, bottom } = band.getBoundingClientRect();
      const bars = [...stage.querySelectorAll('.recharts-bar-rectangle')]
        .map((bar) => bar.getBoundingClientRect())
        .filter((bar) => bar.left >= left && bar.right <= right && bar.top >= top - 1)
        .filter((bar) => bar.bottom <= bottom + 1);
      // A band of an upright bar is wider than the bar; one of a row must stay free as a whole.
      const isRow = panel.getAttribute('data-along') === 'y';
      for (const part of isRow ? [{ left, right, top, bottom }] : bars) {
        const middle = (part.left + part.right) / 2;
        const isCovered = isRow
          ? covers(part.left, part.right, part.top, part.bottom)
          : covers(middle - 1, middle + 1, part.top, part.bottom);
        if (isCovered) faults.push('It covers the band.');
      }
    }
    const { clientWidth } = document.documentElement;
    if (box.left < 0 || box.right > clientWidth) faults.push('It leaves the page.');
    return {
      key: panel.getAttribute('data-value-panel') ?? '',
      label: panel.querySelector('b')?.textContent ?? '',
      spoken,
      faults,
    };
  });
}

/** Where a plot stands once its top is at the top of the window. */
async function boxOf(locator: Locator): Promise<Box> {
  await locator.evaluate((plot) => plot.scrollIntoView({ block: 'start' }));
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return box;
}

test('by mouse: the same panel follows the pointer, stays when pressed, and goes', async ({
  page,
}) => {
  await open(page, '/chart/trade-both-counts');
  const { plot, panel, help } = partsOf(page, 'trade-both-counts');
  const { x, y, width, height } = await boxOf(plot);
  const years = new Set<string>();
  for (let step = 1; step < 12; step += 1) {
    await page.mouse.move(x + (width * step) / 12, y + height * 0.3);
    const year = await panel.getAttribute('data-value-panel');
    years.add(String(year));
    const { spoken, faults } = await read(plot);
    expect(spoken).toContain(`${String(year)}:`);
    expect(faults).toEqual([]);
  }
  expect(years.size).toBeGreaterThan(5);

  await page.mouse.move(x + width / 2, y - 60);
  await expect(panel).toHaveCount(0);
  await page.mouse.click(x + width / 4, y + height * 0.3);
  await page.mouse.move(x + width / 2, y - 60);
  await expect(panel).toHaveCount(1);
  // The help is for who comes by keyboard.
  await expect(help).toBeHidden();
  await panel.getByRole('button', { name: en.charts.view.close }).click();
  await expect(panel).toHaveCount(0);
});

/** Moves the mouse to the middle of a box as a hand does: by many small steps. */
async function walkInto(page: Page, panel: Locator): Promise<void> {
  const box = await panel.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 40 });
}

test.describe('by mouse the panel can be entered', () => {
  const entered = [
    // Wide and narrow steps, rows one below the other, and pages without room beside the mouse.
    ['trade-both-counts', 1280, 0.3, 0.2],
    ['trade-both-counts', 1280, 0.9, 0.2],
    ['trade-flows', 1280, 0.5, 0.8],
    ['trade-monthly', 1280, 0.4, 0.3],
    ['mineral-shares', 1280, 0.2, 0.3],
    ['mineral-shares', 1280, 0.8, 0.7],
    ['trade-flows', 400, 0.5, 0.5],
    ['mineral-shares', 400, 0.5, 0.7],
  ] as const;
  for (const [id, width, across, down] of ofEachKind(
    entered,
    entered.filter((_, index) => index % 2 === 1),
  )) {
    test(`${id} at ${String(width)} px, ${String(across)} across`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `/chart/${id}`);
      const { plot, panel } = partsOf(page, id);
      const box = await boxOf(plot);
      const top = box.y + Math.min(box.height, 800) * down;
      await page.mouse.move(box.x + box.width * across, top);
      await walkInto(page, panel);
      await expect(panel).toHaveCount(1);
      expect(await panel.evaluate((element) => element.matches(':hover'))).toBe(true);
      // And it can be used there: what it holds is under the mouse.
      const link = panel.locator('dd a').first();
      await link.hover();
      await expect(panel).toHaveCount(1);
      await page.mouse.move(box.x + box.width / 2, box.y - 40);
      await expect(panel).toHaveCount(0);
    });
  }

  test('and closed by Escape without the focus', async ({ page }) => {
    await open(page, '/chart/trade-flows');
    const { plot, panel } = partsOf(page, 'trade-flows');
    await plot.hover();
    await expect(panel).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(plot).not.toBeFocused();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const id of ['trade-both-counts', 'mineral-shares', 'trade-by-commodity'] as const) {
    test(`a tap on ${id} shows the panel, another elsewhere moves it, one outside closes it`, async ({
      page,
    }) => {
      await open(page, `/chart/${id}`);
      const { plot, panel } = partsOf(page, id);
      const tap = async (across: number, down: number) => {
        const { x, y, width } = await boxOf(plot);
        await page.touchscreen.tap(x + width * across, y + down);
      };
      await tap(0.35, 280);
      await expect(panel).toHaveCount(1);
      const first = await panel.getAttribute('data-value-panel');
      expect((await read(plot)).faults).toEqual([]);

      // Above the first panel, or beside its point: never through the panel.
      await tap(0.8, 90);
      await expect(panel).not.toHaveAttribute('data-value-panel', String(first));
      expect((await read(plot)).faults).toEqual([]);

      await page.locator('[data-part="subtitle"]').first().tap();
      await expect(panel).toHaveCount(0);
    });
  }
});
