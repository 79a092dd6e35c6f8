/** A control that shows something else than what was drawn. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A touch that is older than this is no longer waited for, in milliseconds. */
const patience = 10_000;

function isPick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field.type === 'file') return field.value !== '';
  // A radio that is no longer chosen is told by the one that is.
  if (field.type === 'radio' && isPick(field) && !field.checked) return false;
  if (isPick(field)) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

/** Types a text again: set behind the back of React, so that React sees a change when it is told of one. */
function typeAgain(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = field.defaultValue;
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', text, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Does to the live control what the reader did to the drawn one. */
function changeAgain(field: Field): () => void {
  if (isPick(field)) {
    const { checked } = field;
    return () => {
      field.checked = !checked;
      field.click();
    };
  }
  const { value } = field;
  if (field instanceof HTMLSelectElement || field.type === 'file') {
    return () => {
      if (field instanceof HTMLSelectElement) field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  return () => typeAgain(field, value);
}

/** What a reader did to a page before it was alive. */
export interface Touches {
  /**
   * Ends the listening. Gives what does it all again, once the page is alive: the last button that
   * was pressed, and every field that was changed. Links need no help: a browser follows them itself.
   */
  readonly take: () => () => void;
}

/** Listens to a page that cannot answer yet, so that nothing that is done to it is lost. */
export function rememberTouches(root: HTMLElement): Touches {
  let pressed: { readonly button: HTMLButtonElement; readonly at: number } | null = null;
  const remember = ({ target, timeStamp }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) pressed = { button, at: timeStamp };
  };
  root.addEventListener('click', remember, true);
  return {
    take: () => {
      root.removeEventListener('click', remember, true);
      const fields = [...root.querySelectorAll<Field>('input, textarea, select')].filter(isChanged);
      const acts = fields.map(changeAgain);
      const last = pressed;
      return () => {
        for (const act of acts) act();
        const isStillMeant =
          last?.button.isConnected === true && performance.now() - last.at < patience;
        if (isStillMeant) last.button.click();
      };
    },
  };
}
