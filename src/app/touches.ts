/** A control that shows something else than what was drawn. */
type Field = HTMLInputElement | HTMLSelectElement;

/** A touch that is older than this is no longer waited for, in milliseconds. */
const patience = 10_000;

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field.type === 'file') return false;
  if (field.type === 'checkbox' || field.type === 'radio')
    return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

/** Sets a value behind the back of React, so that React sees a change when it is told of one. */
function setValue(field: Field, value: string): void {
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', value, field);
}

/** Does to the live control what the reader did to the drawn one. */
function changeAgain(field: Field): () => void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    const { checked } = field;
    return () => {
      field.checked = !checked;
      field.click();
    };
  }
  const { value } = field;
  return () => {
    if (field instanceof HTMLInputElement) field.value = field.defaultValue;
    setValue(field, value);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  };
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
      const fields = [...root.querySelectorAll<Field>('input, select')].filter(isChanged);
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
