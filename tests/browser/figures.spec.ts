import { en } from '../../src/messages/en/en';
import { chartIds } from '../../src/charts/chart-ids';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { testedCharts } from '../setup/extent';
import { expectDrawn } from './support/plots';

for (const address of ['/', '/trade', '/minerals']) {
  test(`every chart of ${address} bears its title and has a table for a twin`, async ({ page }) => {
    await open(page, address);
    const figures = page.locator('main figure.figure');
    const ids = await figures.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      expect(chartIds.some((known) => known === id)).toBe(true);
      const figure = page.locator(`figure#${id}`);
      const finding = await figure.locator('h1, h2, h3').innerText();
      const { title } = en.charts[chartIds.find((known) => known === id) ?? 'trade-flows'];
      await expect(figure).toHaveAccessibleName(new RegExp(`${title}\\.`));
      const plot = figure.locator('[data-chart-plot]');
      await expect(plot).toHaveAccessibleName(en.charts.view.named(title, finding));
      const { keys, keyOfSource } = en.charts.view;
      await expect(plot).toHaveAccessibleDescription(keys(keyOfSource));

      const toTable = figure.locator('[data-action="show-table"]');
      await expect(toTable).toHaveAccessibleName(
        en.charts.actions.named(en.charts.actions.table, title),
      );
      await toTable.click();
      const table = figure.getByRole('table', { name: en.charts.view.table(title) });
      await expect(table).toBeVisible();
      await expect(plot).toHaveCount(0);

      const toChart = figure.locator('[data-action="show-chart"]');
      await expect(toChart).toBeFocused();
      await toChart.press('Enter');
      await expect(plot).toBeVisible();
      await expect(toTable).toBeFocused();
    }
  });
}

/** How often a table's heads, rows and cells are as they must be. */
interface TableFacts {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly faults: readonly string[];
  readonly values: number;
}

test.describe('one chart alone has plot, finding and sources, and a table with heads, units and status', () => {
  for (const id of testedCharts) {
    test(id, async ({ page }) => {
      await open(page, `/chart/${id}`);
      const figure = page.locator(`figure#${id}`);
      await expectDrawn(figure);
      await expect(page).toHaveTitle(en.shell.title(en.charts[id].title));
      await expect(figure.locator('[data-part="subtitle"]')).not.toBeEmpty();
      await expect(figure.locator('h1, h2, h3')).not.toBeEmpty();
      expect(
        await figure.locator('[data-part="source-list"] [data-source]').count(),
      ).toBeGreaterThan(0);
      // A table of hundreds of rows is folded below its chart.
      const normalizeText = figure.locator('.table-folded > summary');
      if ((await normalizeText.count()) > 0) await normalizeText.click();
      const facts = await page.locator(`figure#${id} table`).evaluate((table): TableFacts => {
        const words = (element: Element) => element.textContent.trim();
        const rows = [...table.querySelectorAll('tbody tr')].filter(
          (row) => row.querySelector('th[scope="row"]') !== null,
        );
        const cells = [...table.querySelectorAll('td')];
        const faults = cells.flatMap((cell) => {
          const name = `${cell.getAttribute('data-figure') ?? ''} ${words(cell)}`;
          if (words(cell) === '') return [`${name}: empty`];
          const kind = cell.getAttribute('data-kind');
          if (kind === null) return [];
          if (kind === 'missing') {
            return cell.hasAttribute('data-reason') ? [] : [`${name}: no reason`];
          }
          const isNumber = Number.isFinite(Number(cell.getAttribute('data-value')));
          const hasUnit = cell.getAttribute('data-unit') !== '';
          const leads = cell.querySelector('a[data-source]') !== null;
          const isPlain = kind === 'reported' || cell.querySelector(':scope > span') !== null;
          return isNumber && hasUnit && leads && isPlain ? [] : [`${name}: ${kind}`];
        });
        return {
          heads: [...table.querySelectorAll('thead th[scope="col"]')].map(words),
          widths: [...new Set(rows.map((row) => row.children.length))],
          faults,
          values: table.querySelectorAll('td[data-figure]').length,
        };
      });
      expect(facts.heads.length).toBeGreaterThan(1);
      expect(facts.heads).not.toContain('');
      expect(facts.widths).toEqual([facts.heads.length]);
      expect(facts.faults).toEqual([]);
      expect(facts.values).toBeGreaterThan(1);
      const units = page.locator(`figure#${id} thead span`);
      expect(await units.count()).toBe(facts.heads.length - 1);
      for (const unit of await units.allInnerTexts()) expect(unit).not.toBe('');
    });
  }
});
