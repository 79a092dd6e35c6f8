import type { BrowserContext, Page } from '@playwright/test';
import { buildLedgerPart } from '../../src/dataset/ledger';
import { en } from '../../src/messages/en/en';
import { selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { chartIds, chartRows } from '../../src/charts/chart-ids';
import { ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { allPages, chartPages, open, pages, settle } from './support/pages';
import { readShipped } from './support/shipped';

/** A page as a browser without scripts has it. */
async function openDead(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page has its heading, its charts, and tables or the way to them', async ({
    context,
  }) => {
    const page = await openDead(context, '/');
    for (const address of [...pages, ...chartPages]) {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.title()).toContain(en.shell.name);
      const plots = page.locator('[data-chart-plot]');
      for (const plot of await plots.all()) {
        await expect(plot.locator('svg').filter({ visible: true })).toHaveCount(1);
        const marks = plot.locator('svg [data-frame] :is(path, rect, circle, line)');
        expect(await marks.count()).toBeGreaterThan(0);
      }
      if (!address.startsWith('/chart/')) continue;
      await expect(plots).toHaveCount(1);
      // A table of hundreds of rows is folded, which needs no script to be opened.
      const normalizeText = page.locator('.table-folded > summary');
      if ((await normalizeText.count()) > 0) await normalizeText.click();
      await expect(page.locator('figure table')).toBeVisible();
    }
    await page.goto('/trade');
    await expect(page.locator('figure a, p a').filter({ hasText: 'table, sources' })).toHaveCount(
      chartRows.trade.flat().length,
    );
  });

  test('the timeline has every event, the ledger every claim, the register every source', async ({
    context,
  }) => {
    const page = await openDead(context, '/timeline');
    await expect(page.locator('[data-event]')).toHaveCount(readShipped('events').events.length);
    await page.goto('/sources');
    const { claims } = readShipped('claims');
    await expect(page.locator('[data-claim]')).toHaveCount(claims.length);
    for (const { id, reason } of claims)
      await expect(page.locator(`[data-claim="${id}"]`)).toContainText(reason);
    const [first] = await page.locator('[data-claim] details').all();
    await first?.locator('summary').click();
    await expect(page.locator('[data-claim] details p').first()).toBeVisible();
    for (const { id } of readShipped('sources').sources)
      await expect(page.locator(`[id="source-${id}"]`)).toHaveCount(1);
  });

  test('charts are drawn for about the width at which they stand', async ({ context }) => {
    const page = await openDead(context, '/');
    for (const address of pages) {
      await page.goto(address);
      for (const width of ofEachKind([360, 768, 1024, 1280], [360, 1280])) {
        await page.setViewportSize({ width, height: 900 });
        const drawings = page.locator('.plot-drawing').filter({ visible: true });
        const ratios = await drawings.evaluateAll((all) =>
          all.map((drawing) => {
            const drawn = drawing.getAttribute('viewBox')?.split(' ')[2];
            return drawing.getBoundingClientRect().width / Number(drawn);
          }),
        );
        // Between the widths that are drawn a chart is scaled: to seven tenths, or nearly half as much again.
        for (const ratio of ratios) {
          expect(ratio, `${address} at ${String(width)} px`).toBeGreaterThan(0.7);
          expect(ratio, `${address} at ${String(width)} px`).toBeLessThan(1.45);
        }
      }
    }
  });

  test('an address that leads nowhere says so, and shows every chart there is', async ({
    context,
  }) => {
    const page = await openDead(context, '/no-such-page');
    await expect(page.locator('h1')).toHaveText(en.shell.notFound.title);
    await expect(page.locator('[data-part="charts"] a')).toHaveCount(chartIds.length);
  });
});

/** Adds up how far the page moves by itself, and hears of everything that its policy refuses. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    const seen = { shift: 0, refused };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          seen.shift += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.refused.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
}

async function seen(page: Page): Promise<{ readonly shift: number; readonly refused: unknown }> {
  return page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'seen');
    if (typeof found !== 'object' || found === null) throw new Error('Nothing was watched');
    const refused: unknown = Reflect.get(found, 'refused');
    return { shift: Number(Reflect.get(found, 'shift')), refused };
  });
}

/** Waits until the live page has taken over every chart that was prerendered. */
async function awake(page: Page): Promise<void> {
  await settle(page);
  await expect(page.locator('.plot-ahead')).toHaveCount(0);
}

for (const width of ofEachKind([360, 390, 768, 1280], [360, 1280])) {
  test(`at ${String(width)} pixels every page hydrates without a move`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 800 });
    await watch(page);
    const addresses = width === 360 || width === 1280 ? allPages : pages;
    for (const address of addresses) {
      await page.goto(address);
      await awake(page);
      const { shift, refused } = await seen(page);
      expect(refused).toEqual([]);
      expect(shift, address).toBeLessThan(0.01);
    }
  });
}

test('on a wide page charts are prerendered at the very size that they have there', async ({
  page,
}) => {
  for (const address of ['/', '/trade', '/minerals', '/chart/trade-flows']) {
    await page.goto(address);
    await awake(page);
    const scales = await page
      .locator('.plot-drawing')
      .evaluateAll((drawings) =>
        drawings.map(
          (drawing) =>
            drawing.getBoundingClientRect().width / Number(drawing.getAttribute('width')),
        ),
      );
    expect(scales.length).toBeGreaterThan(0);
    for (const scale of scales) expect(scale).toBeCloseTo(1, 2);
  }
});

test('a view that the address asks for is never preceded by another', async ({ page }) => {
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const look = () => {
      const count = document.querySelector('[data-count="events"]');
      const heading = document.querySelector('h1');
      const isSeen = heading?.checkVisibility({ visibilityProperty: true }) === true;
      if (isSeen && count !== null) shown.push(count.getAttribute('data-value') ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '/?topics=energy');
  const kept = readShipped('events').events.filter(({ topics }) => topics.includes('energy'));
  await expect(page.locator('[data-count="events"]')).toHaveAttribute(
    'data-value',
    String(kept.length),
  );
  const shown = await page.evaluate((): unknown => Reflect.get(window, 'shown'));
  expect(new Set(Array.isArray(shown) ? shown : [])).toEqual(new Set([String(kept.length)]));
  await expect(page.locator('html')).not.toHaveAttribute('data-view');
});

test.describe('a chart becomes live', () => {
  const plot = '[data-chart-plot="trade-headline"]';

  test('when it is pointed at, in the place of its drawing', async ({ page }) => {
    await open(page, '/');
    await awake(page);
    const chart = page.locator(plot);
    await expect(chart.locator('.recharts-wrapper')).toHaveCount(0);
    await chart.scrollIntoViewIfNeeded();
    const still = await chart.boundingBox();
    await chart.hover();
    await expect(chart.locator('.recharts-wrapper').first()).toBeAttached();
    await expect(page.locator('[data-value-panel]')).toBeVisible();
    expect(await chart.boundingBox()).toEqual(still);
    await expect(page.locator('[data-chart-plot="events-by-year"] .recharts-wrapper')).toHaveCount(
      0,
    );
  });

  test('when it is reached by keyboard', async ({ page }) => {
    await open(page, '/chart/trade-flows');
    await awake(page);
    const chart = page.locator('[data-chart-plot]');
    await chart.focus();
    await expect(chart.locator('.recharts-wrapper').first()).toBeAttached();
    await page.keyboard.press('End');
    await expect(page.locator('[data-value-panel]')).toBeVisible();
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

    test('with the first tap', async ({ page }) => {
      await open(page, '/chart/trade-flows');
      await page.locator('[data-chart-plot]').tap();
      await expect(page.locator('[data-value-panel]')).toBeVisible();
      await expect(page.locator('.recharts-wrapper').first()).toBeAttached();
    });
  });

  test('and where Recharts does not come its drawing, values and table still serve', async ({
    page,
    noise,
  }) => {
    noise.expect(/failed request/, /Failed to load resource/);
    await page.route('**/assets/recharts-plot-*.js', (route) => route.abort());
    await open(page, '/chart/trade-flows');
    await awake(page);
    const chart = page.locator('[data-chart-plot]');
    await chart.hover();
    await expect(page.locator('[data-value-panel]')).toBeVisible();
    await expect(chart.locator('svg.plot-drawing')).toBeVisible();
    await expect(page.locator('.recharts-wrapper')).toHaveCount(0);
    await page.locator('[data-action="show-table"]').click();
    await expect(page.locator('figure table')).toBeVisible();
  });
});

/** Lets a page's code come only when it is told to. */
async function holdCode(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/hydrate-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens a page that stays as it was drawn until its code is let through. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const release = await holdCode(page);
  await page.goto(address);
  return release;
}

test('the first paint needs the answer with the page, and no other', async ({ page, noise }) => {
  noise.expect(/failed request/, /Failed to load resource/, /ERR_FAILED/);
  for (const address of ['/', '/chart/trade-flows']) {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    const heading = await page.locator('h1').evaluate((element) => {
      const { fontSize, fontWeight } = getComputedStyle(element);
      return { fontSize: Number.parseFloat(fontSize), fontWeight };
    });
    expect(heading.fontSize).toBeGreaterThan(28);
    expect(heading.fontWeight).toBe('600');
    const drawn = page.locator('[data-chart-plot] svg').filter({ visible: true }).first();
    expect((await drawn.boundingBox())?.width).toBeGreaterThan(300);
  }
});

test('the policy of a page lets in nothing that it does not name', async ({ page, noise }) => {
  noise.expect(/Content Security Policy/);
  await watch(page);
  await open(page, '/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).not.toContain('unsafe');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken');
  const { refused } = await seen(page);
  expect(refused).toEqual([expect.stringContaining('script-src')]);
});

test.describe('the filters of the timeline before the page is hydrated', () => {
  const { events } = buildLedgerPart('events', readShipped('events'));
  const shownIds = (page: Page) =>
    page
      .locator('[data-event]')
      .evaluateAll((drawn) =>
        drawn
          .filter((event) => event.checkVisibility())
          .map((event) => event.getAttribute('data-event')),
      );
  const idsOf = (filters: Partial<Filters>) =>
    selectEvents(events, { ...noFilters, ...filters }).map(({ id }) => id);
  const count = '[data-count="events"]';

  test('answer with the very events that the live page leaves', async ({ page }) => {
    const release = await openHeld(page, '/timeline');
    const topic = (id: string) => page.locator(`[data-filter="topics"] input[value="${id}"]`);
    const expectList = async (filters: Partial<Filters>) => {
      const ids = idsOf(filters);
      expect(new Set(await shownIds(page))).toEqual(new Set(ids));
      await expect(page.locator(count)).toHaveAttribute('data-value', String(ids.length));
    };
    await topic('energy').check();
    await expectList({ topics: ['energy'] });
    await topic('trade').check();
    await expectList({ topics: ['trade', 'energy'] });
    await page.locator('select[data-filter="from"]').selectOption('2010');
    await expectList({ topics: ['trade', 'energy'], from: 2010 });
    await page.locator('select[data-filter="to"]').selectOption('2005');
    await expectList({ topics: ['trade', 'energy'], from: 2005, to: 2005 });
    await expect(page.locator('select[data-filter="from"]')).toHaveValue('2005');
    await page.locator('select[data-filter="to"]').selectOption('2024');
    await topic('trade').uncheck();
    await page.locator('select[data-filter="origin"]').selectOption('public-record');
    const last = { topics: ['energy'], from: 2005, to: 2024, origin: 'public-record' } as const;
    await expectList(last);
    // A count that is not known yet is out of sight.
    await expect(page.locator('.pick-count').first()).toBeHidden();
    await expect(page.locator('html')).not.toHaveAttribute('data-awake');

    release();
    await settle(page);
    await expect(page).toHaveURL(/topics=energy&from=2005&to=2024&origin=public-record$/);
    await expectList(last);
    await expect(page.locator(count)).toHaveText(
      en.filters.keptOfAll(String(idsOf(last).length), events.length, String(events.length)),
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    await expect(page.locator('.pick-count').first()).toBeVisible();
    await expect(page.locator('option[label]')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator(count)).toHaveAttribute('data-value', String(events.length));
    await expectList({});
  });

  test('show what the address asks for, and leave to the page what they cannot', async ({
    page,
  }) => {
    const release = await openHeld(page, '/timeline?topics=energy&from=2010');
    await expect(page.locator('h1')).toBeVisible();
    const filters = { topics: ['energy'], from: 2010 };
    expect(new Set(await shownIds(page))).toEqual(new Set(idsOf(filters)));
    // A choice on top of it is not lost, though the page is drawn anew.
    await page.locator('[data-filter="topics"] input[value="trade"]').check();
    release();
    await settle(page);
    await expect(page).toHaveURL(/topics=trade,energy&from=2010$/);
    await expect(page.locator(count)).toHaveAttribute(
      'data-value',
      String(idsOf({ ...filters, topics: ['trade', 'energy'] }).length),
    );
  });

  for (const search of ['?q=uranium', '?order=oldest&topics=energy', '?topics=no-such-topic']) {
    test(`stay out of ${search}`, async ({ page }) => {
      const release = await openHeld(page, `/timeline${search}`);
      await expect(page.locator('h1')).toBeHidden();
      await expect(page.locator('html')).not.toHaveAttribute('data-asked');
      release();
      await settle(page);
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('open as a sheet, which the live one replaces where it stands', async ({ page }) => {
      const release = await openHeld(page, '/timeline');
      await page.locator('.filter-button').click();
      const sheet = page.getByRole('dialog', { name: en.filters.name });
      await expect(sheet).toBeVisible();
      await sheet.locator('input[value="energy"]').check();
      await expect(page.locator(count)).toHaveAttribute(
        'data-value',
        String(idsOf({ topics: ['energy'] }).length),
      );
      await sheet.locator('input[type="search"]').fill('uranium');
      await expect(page.locator('html')).not.toHaveAttribute('data-awake');
      release();
      await settle(page);
      const left = idsOf({ topics: ['energy'], text: 'uranium' }).length;
      await expect(page.locator(count)).toHaveAttribute('data-value', String(left));
      await expect(sheet).toHaveCount(1);
      await expect(sheet.locator('input[type="search"]')).toBeFocused();
      await expect(sheet.locator('input[type="search"]')).toHaveValue('uranium');
      await expect(sheet.locator('input[value="energy"]')).toBeChecked();
      await sheet
        .getByRole('button', { name: en.filters.show(left, String(left)), exact: true })
        .click();
      await expect(sheet).toBeHidden();
      await expect(page.locator('.filter-button')).toBeFocused();
      expect(new Set(await shownIds(page))).toEqual(
        new Set(idsOf({ topics: ['energy'], text: 'uranium' })),
      );
    });

    test('stay closed where they were opened and closed again', async ({ page }) => {
      const release = await openHeld(page, '/timeline');
      await page.locator('.filter-button').click();
      await page.keyboard.press('Escape');
      release();
      await settle(page);
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await expect(page.locator('dialog.sheet')).toHaveCount(1);
      await page.locator('.filter-button').click();
      await expect(page.locator('dialog.sheet')).toBeVisible();
    });
  });
});

test.describe('what a reader touched before the page was hydrated', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a filter that was chosen filters', async ({ page }) => {
    const release = await openHeld(page, '/timeline');
    await page.locator('[data-filter="topics"] input[value="energy"]').check();
    await expect(page.locator('html')).not.toHaveAttribute('data-awake');
    release();
    await settle(page);
    const kept = readShipped('events').events.filter(({ topics }) => topics.includes('energy'));
    await expect(page.locator('[data-count="events"]')).toHaveAttribute(
      'data-value',
      String(kept.length),
    );
    await expect(page.locator('[data-filter="topics"] input[value="energy"]')).toBeChecked();
    await expect(page).toHaveURL(/topics=energy/);
  });

  test('words that were typed are looked for, a year that was chosen is the first', async ({
    page,
  }) => {
    const release = await openHeld(page, '/timeline');
    await page.locator('input[type="search"]').fill('uranium');
    await page.locator('select[data-filter="from"]').selectOption('2020');
    release();
    await settle(page);
    await expect(page).toHaveURL(/from=2020/);
    await expect(page).toHaveURL(/q=uranium/);
    await expect(page.locator('input[type="search"]')).toHaveValue('uranium');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('a button that was pressed opens what it opens', async ({ page }) => {
      const release = await openHeld(page, '/timeline');
      await page.locator('.filter-button').click();
      release();
      await settle(page);
      await expect(page.locator('dialog.sheet')).toBeVisible();
    });
  });
});

test('parts far below are laid out when the page is hydrated, not before, and keep their heights', async ({
  page,
}) => {
  const release = await openHeld(page, '/timeline');
  const last = page.locator('[data-event] > article').last();
  const isLaidOut = () =>
    last.evaluate((event) => event.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  release();
  await settle(page);
  // Laid out once, it has its height for good and is passed over while it is far from the window.
  const entry = page.locator('.year > ol > li').last();
  await expect(entry).toHaveAttribute('data-laid-out');
  await expect(page.locator('.year').last()).toHaveAttribute('data-laid-out');
  // The heights of the years follow the filters.
  await page.locator('[data-filter="topics"] input[value="trade"]').check();
  await expect(page.locator('.year[aria-hidden]')).not.toHaveCount(0);
  const heights = () =>
    page
      .locator('.year, .year > ol > li')
      .evaluateAll((entries) =>
        entries.map((one) => one.getBoundingClientRect().height.toFixed(1)),
      );
  const known = await heights();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-laid-out]'))
      one.removeAttribute('data-laid-out');
  });
  expect(await heights()).toEqual(known);
});

test('a page that is opened under the name of its file is that page', async ({ page }) => {
  for (const [file, title] of [
    ['/trade/index.html?from=2019', en.pages.trade.title],
    ['/timeline/index.html', en.timeline.title],
  ] as const) {
    await open(page, file);
    await expect(page.locator('h1')).toHaveText(title);
    expect(new URL(page.url()).pathname).not.toContain('index.html');
  }
});

test.describe('the typefaces of the site on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('are fetched when the page is hydrated, and drawn with the next page, without a move', async ({
    page,
  }) => {
    await watch(page);
    const fetched = Promise.all(
      ['source-sans-3-latin-wght', 'ledger-serif-latin'].map((name) =>
        page.waitForResponse((answer) => answer.url().includes(`/assets/${name}`)),
      ),
    );
    await page.goto('/trade');
    await settle(page);
    await fetched;
    const { shift } = await seen(page);
    expect(shift).toBeLessThan(0.01);
    await page.locator('[aria-controls="masthead-panel"]').click();
    await page
      .getByRole('navigation', { name: en.shell.pagesLabel })
      .getByRole('link', { name: en.shell.pages.minerals })
      .click();
    await expect(page.locator('h1')).toHaveText(en.pages.minerals.title);
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...document.fonts].filter(
              ({ family, status }) => family.includes('Source') && status === 'loaded',
            ).length,
        ),
      )
      .toBe(2);
  });
});
