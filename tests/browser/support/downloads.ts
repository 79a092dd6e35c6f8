import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file that the page handed over. */
export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * Asks for a frame again and again, as a page on a screen does: without, a headless browser can
 * hold a canvas back from becoming a file for a second.
 */
export async function requestFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const request = () => void requestAnimationFrame(request);
    request();
  });
}

/** Presses one of a figure's actions, opening its menu where the action stands in it. */
export async function press(figure: Locator, action: string): Promise<void> {
  const button = figure.locator(`[data-action="${action}"]`);
  if (!(await button.isVisible())) await figure.locator('[data-action="open-menu"]').click();
  await button.click();
}

/** Presses an action and takes the file that it saves. */
export async function save(page: Page, figure: Locator, action: string): Promise<SavedFile> {
  const coming = page.waitForEvent('download');
  await press(figure, action);
  const download = await coming;
  expect(await download.failure()).toBeNull();
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
