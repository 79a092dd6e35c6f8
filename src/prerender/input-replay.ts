import { yieldToMain } from './yield-to-main';

/** A control that shows something else than what was drawn. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** An input that is older than this is no longer waited for, in milliseconds. */
const patience = 10_000;

function isPick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field.type === 'file') return field.value !== '';
  // A radio that is no longer chosen is implied by the one that is.
  if (field.type === 'radio' && isPick(field) && !field.checked) return false;
  if (isPick(field)) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

/** Types a text again: set behind the back of React, so that React sees a change when it is told of one. */
function replayTyping(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = field.defaultValue;
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', text, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether the page itself takes over what was chosen here (`pending-filters.ts`). */
function isTakenOver(field: Field): boolean {
  const isFilter = filterFieldOf(field) !== null && field.type !== 'search';
  // Not by `readAsked`: what runs before the first paint shares no module with what comes after it.
  return isFilter && document.documentElement.dataset['asked'] !== undefined;
}

/** Does to the live control what the reader did to the drawn one. */
function replayChange(drawn: Field, root: HTMLElement): () => void {
  const { value } = drawn;
  const checked = isPick(drawn) && drawn.checked;
  const selector = filterFieldOf(drawn);
  return () => {
    // The page may have drawn it anew: on a phone the filters move into a sheet.
    const field =
      drawn.isConnected || selector === null
        ? drawn
        : (root.querySelector<Field>(selector) ?? drawn);
    if (isPick(field)) {
      field.checked = !checked;
      field.click();
    } else if (field instanceof HTMLSelectElement || field.type === 'file') {
      if (field instanceof HTMLSelectElement) field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      replayTyping(field, value);
    }
  };
}

interface Pressed {
  readonly button: HTMLButtonElement;
  readonly press: MouseEvent;
}

/** Whether a press has still to be answered. */
function isStillAwaited({ button, press }: Pressed): boolean {
  const isLate = performance.now() - press.timeStamp >= patience;
  return button.isConnected && !press.defaultPrevented && !isLate;
}

/** What a reader did to a page before it was hydrated. */
export interface InputReplay {
  /**
   * Ends the listening. Gives what does it all again, once the page is hydrated: every field that was
   * changed, and the last button that was pressed. The sheet of the filters is open where it was.
   * Links need no help: a browser follows them itself.
   */
  readonly endRecording: () => () => Promise<void>;
}

/** Listens to a page that cannot answer yet, so that nothing that is done to it is lost. */
export function recordInput(root: HTMLElement): InputReplay {
  let pressed: Pressed | null = null;
  const remember = (press: MouseEvent) => {
    const button = press.target instanceof Element ? press.target.closest('button') : null;
    if (button !== null) pressed = { button, press };
  };
  root.addEventListener('click', remember, true);
  return {
    endRecording: () => {
      root.removeEventListener('click', remember, true);
      const fields = [...root.querySelectorAll<Field>('input, textarea, select')].filter(
        (field) => isChanged(field) && !isTakenOver(field),
      );
      const acts = fields.map((field) => replayChange(field, root));
      const last = pressed;
      return async () => {
        // What the page learns of its window when it is hydrated, such as its width, comes first.
        await yieldToMain();
        for (const act of acts) {
          act();
          // The next one is to find what this one made of the page.
          await yieldToMain();
        }
        if (last !== null && isStillAwaited(last)) last.button.click();
        handOverSheet(root);
      };
    },
  };
}

/** Puts the live sheet of the filters in the place of the one that stood in for it (`early-filters.ts`). */
function handOverSheet(root: HTMLElement): void {
  const earlySheet = document.querySelector<HTMLDialogElement>('dialog[data-ahead]');
  if (earlySheet === null) return;
  if (earlySheet.open) {
    const { scrollTop } = earlySheet;
    const focused = earlySheet.contains(document.activeElement)
      ? filterFieldOf(document.activeElement)
      : null;
    // First, so that the focus returns to the button when the other one is closed.
    earlySheet.close();
    root.querySelector<HTMLElement>('.filter-button')?.click();
    const sheet = root.querySelector<HTMLDialogElement>('dialog.sheet');
    if (sheet !== null) sheet.scrollTop = scrollTop;
    if (focused !== null)
      sheet?.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }
  earlySheet.remove();
}

/** How a field of a filter is found where the page has drawn it anew; null for every other field. */
function filterFieldOf(field: Element | null): string | null {
  const filter = field?.closest('[data-filter]');
  const name = filter?.getAttribute('data-filter');
  if (name === null || name === undefined) return null;
  const inside = field instanceof HTMLInputElement && field !== filter;
  return `[data-filter="${name}"]${inside ? ` input[value="${CSS.escape(field.value)}"]` : ''}`;
}
