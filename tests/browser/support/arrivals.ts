import type { Locator, Page } from '@playwright/test';

/** A file as a reader brings it. */
export interface BroughtFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Chooses a file in the footer of the page. */
export async function choose(page: Page, { name, type, content }: BroughtFile): Promise<void> {
  const input = page.locator('footer input[type="file"][data-reopen="input"]');
  await input.setInputFiles({ name, mimeType: type, buffer: content });
}

/** Drops a file on an element, as a browser does: first over it, then let go. */
export async function drop(target: Locator, file: BroughtFile): Promise<void> {
  const { name, type, content } = file;
  await target.evaluate(
    (element, [base64, fileName, fileType]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName, { type: fileType }));
      for (const event of ['dragover', 'drop'])
        element.dispatchEvent(
          new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    [content.toString('base64'), name, type] as const,
  );
}

/** Pastes a file. */
export async function paste(page: Page, { name, type, content }: BroughtFile): Promise<void> {
  await page.evaluate(
    ([base64, fileName, fileType]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], fileName, { type: fileType }));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [content.toString('base64'), name, type] as const,
  );
}
