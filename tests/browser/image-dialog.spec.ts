import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { isFull } from '../setup/extent';
import { violations } from './support/axe';
import { press, requestFrames, save } from './support/downloads';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { readPng } from './support/png';

const words = en.imageDialog;

const dialogOf = (page: Page) => page.locator('dialog[data-dialog="image"]');
const previewOf = (page: Page) => dialogOf(page).locator('[data-image="preview"]');

async function openOptions(page: Page, address = '/chart/trade-flows?from=2010'): Promise<Locator> {
  await open(page, address);
  await requestFrames(page);
  await press(page.locator('main figure[id]').first(), 'image-options');
  await expect(dialogOf(page)).toBeVisible();
  await expectPreview(page);
  return dialogOf(page);
}

/** Waits until the preview shows the options as they are, as a picture that has loaded. */
async function expectPreview(page: Page): Promise<void> {
  await expect(previewOf(page)).toHaveAttribute('data-state', 'shown');
  await expect
    .poll(() =>
      previewOf(page)
        .locator('img')
        .evaluate((picture) => picture instanceof HTMLImageElement && picture.naturalWidth > 0),
    )
    .toBe(true);
}

test('the options make exactly the file that they tell of', async ({ page }) => {
  const dialog = await openOptions(page);
  const option = (name: string) => dialog.locator(`[data-option="${name}"]`);

  const plain = await save(page, dialog, 'save-image');
  expect(plain.name).toMatch(/^steppe-ledger_trade-flows_2010-end_.*\.png$/);
  expect(readPng(plain.content)).toMatchObject({ width: 2400, height: 1350 });
  await expect(dialog.getByText(en.charts.actions.saved(plain.name))).toBeVisible();

  await option('size').selectOption('portrait');
  await option('scale').selectOption('3');
  expect(readPng((await save(page, dialog, 'save-image')).content)).toMatchObject({
    width: 3240,
    height: 4050,
  });

  await option('size').selectOption('a4-landscape');
  const pixels = dialog.locator('[data-image="pixels"]');
  const sides = ['width', 'height'] as const;
  const [width, height] = await Promise.all(
    sides.map((side) => pixels.getAttribute(`data-${side}`)),
  );
  await expect(dialog.locator('[data-image="clamped"]')).toContainText('16,000,000');
  const clamped = readPng((await save(page, dialog, 'save-image')).content);
  expect([clamped.width, clamped.height]).toEqual([Number(width), Number(height)]);
  expect(clamped.width * clamped.height).toBeLessThanOrEqual(16_000_000);

  await option('size').selectOption('custom');
  await option('width').fill('777');
  await option('height').fill('555');
  await option('scale').selectOption('1');
  await option('eventMarks').check();
  const custom = readPng((await save(page, dialog, 'save-image')).content);
  expect(custom).toMatchObject({ width: 777, height: 555 });
  // The link inside opens the view that the picture shows.
  expect(custom.texts.get('URL')).toBe(
    new URL('/chart/trade-flows/?from=2010&marks=on', page.url()).href,
  );

  await dialog.locator('[data-option="format"] [value="svg"]').check();
  await dialog.locator('[data-option="theme"] [value="dark"]').check();
  await option('plain').check();
  await option('transparent').check();
  await expectPreview(page);
  const svg = await save(page, dialog, 'save-image');
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.content.toString()).toMatch(/^<svg [^>]*width="777" height="555"/);
  expect(svg.content.toString()).toContain('steppe-ledger:picture');
});

test('a transparent picture has no paper', async ({ page }) => {
  const dialog = await openOptions(page);
  const corner = async () => {
    const { content } = await save(page, dialog, 'save-image');
    return page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(4, 4).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(1, 1, 1, 1).data[3];
    }, content.toString('base64'));
  };
  expect(await corner()).toBe(255);
  await dialog.locator('[data-option="transparent"]').check();
  expect(await corner()).toBe(0);
});

test('the last choice is remembered on this device', async ({ page }) => {
  const dialog = await openOptions(page);
  await dialog.locator('[data-option="size"]').selectOption('square');
  await dialog.locator('[data-option="theme"] [value="dark"]').check();
  await openOptions(page, '/chart/uranium-share');
  await expect(dialog.locator('[data-option="size"]')).toHaveValue('square');
  await expect(dialog.locator('[data-option="theme"] [value="dark"]')).toBeChecked();
  // The one click is as it was.
  await page.keyboard.press('Escape');
  const figure = page.locator('figure#uranium-share');
  const { content } = await save(page, figure, 'export-png');
  expect(readPng(content)).toMatchObject({ width: 2400, height: 1350 });
});

test('where storage is forbidden the choice holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const dialog = await openOptions(page);
  await dialog.locator('[data-option="size"]').selectOption('square');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await press(page.locator('figure#trade-flows'), 'image-options');
  await expect(dialog.locator('[data-option="size"]')).toHaveValue('square');
});

test('the keyboard does it all, and the focus returns', async ({ page }) => {
  await open(page, '/chart/trade-flows');
  const opener = page.locator('[data-action="image-options"]');
  await page.locator('[data-action="open-menu"]').press('Enter');
  await opener.press('Enter');
  await expectPreview(page);
  await expect(dialogOf(page).locator(':focus')).toHaveCount(1);
  await dialogOf(page).locator('[data-option="format"] [value="png"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialogOf(page).locator('[data-option="format"] [value="svg"]')).toBeChecked();
  await dialogOf(page).locator('[data-action="save-image"]').focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/\.svg$/);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts the picture of the options on the clipboard', async ({ page }) => {
    const dialog = await openOptions(page);
    await dialog.locator('[data-option="size"]').selectOption('square');
    await dialog.locator('[data-option="scale"]').selectOption('1');
    await dialog.locator('[data-action="copy-image-as-png"]').click();
    await expect(dialog.getByText(en.charts.actions.copied)).toBeVisible();
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return blob === undefined ? null : (await createImageBitmap(blob)).width;
    });
    expect(width).toBe(1080);
  });

  test('where it is refused, saves and says so', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await open(page, '/chart/trade-flows');
    await requestFrames(page);
    const figure = page.locator('figure#trade-flows');
    const file = await save(page, figure, 'copy-image');
    await expect(figure.getByText(en.charts.actions.refusedInstead(file.name))).toBeVisible();
  });
});

test('a picture that is reopened from the options closes them', async ({ page }) => {
  const dialog = await openOptions(page, '/chart/uranium-share?from=2015');
  const { name, content } = await save(page, dialog, 'save-image');
  await dialog
    .locator('[data-reopen="input"]')
    .setInputFiles({ name, mimeType: 'image/png', buffer: content });
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-reopen="result"]')).toContainText(name);
  await expect(page.locator('[data-changed]')).toHaveAttribute('data-changed', '0');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options and the result, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const isWhole = isFull || colorScheme === 'light';
    for (const width of isWhole ? [1280, 360] : [1280]) {
      const look = () =>
        violations(page, `${String(width)} px`, {
          rules: isWhole ? 'all' : 'colours',
          within: ['dialog[open], [data-reopen="result"]'],
        });
      await page.setViewportSize({ width, height: 740 });
      const dialog = await openOptions(page);
      await dialog.locator('[data-option="size"]').selectOption('custom');
      await dialog.locator('[data-option="width"]').fill('9000');
      await expectPreview(page);
      expect(await look()).toEqual([]);
      const box = await dialog.boundingBox();
      if (width === 360) expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
      await page.keyboard.press('Escape');
      await page
        .locator('footer [data-reopen="input"]')
        .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') });
      await expect(page.locator('[data-reason="not-a-picture"]')).toBeVisible();
      expect(await look()).toEqual([]);
    }
  });
}

test('the preview says where the fonts do not arrive', async ({ page, noise }) => {
  noise.expect(/\.woff2|net::ERR_FAILED/);
  await open(page, '/chart/trade-flows');
  await page.route('**/*.woff2', (route) => route.abort());
  await press(page.locator('figure#trade-flows'), 'image-options');
  await expect(dialogOf(page).getByText(words.previewFailed)).toBeVisible();
  await dialogOf(page).locator('[data-action="save-image"]').click();
  await expect(dialogOf(page).getByText(en.charts.actions.fontsFailed)).toBeVisible();
});
