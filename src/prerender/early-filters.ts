import { parseAddress, writeAddress, writePendingFilters } from '../selectors/filters/address';
import type { YearSpan } from '../selectors/filters/event-groups';
import { chosenYears, withFrom, withTo, withTopic } from '../selectors/filters/filter-changes';
import {
  noFilters,
  origins,
  type Filters,
  isInYears,
  passesOrigin,
  passesTopics,
} from '../selectors/filters/filters';

/**
 * Stands inside the page of the timeline (`commands/site/prerender-plugin`) and filters the list that
 * was prerendered, while the page's own code is on its way: by topics, years and origin, as they are
 * chosen or as the address asks for them. What it cannot tell is out of sight meanwhile (`before-hydration.css`):
 * counts of options, the sums of years. Kind and text wait for the page.
 *
 * React will look for everything as it was drawn, so that nothing is said here but by attributes
 * that it does not compare. The page then takes the choices over, and the answer ends when its own
 * is there (`pending-filters.ts`).
 */
class PrerenderedTimeline {
  readonly #form: HTMLFormElement;
  readonly #count: HTMLElement;
  readonly #countTemplate: string;
  readonly #topics: readonly string[];
  readonly #span: YearSpan;
  #filters = noFilters;
  #sheet: HTMLDialogElement | null = null;

  constructor(form: HTMLFormElement, count: HTMLElement) {
    this.#form = form;
    this.#count = count;
    this.#countTemplate = count.dataset['toldAs'] ?? '{kept}';
    this.#topics = boxesOf(form).map(({ value }) => value);
    const years = optionsOf(selectOf(form, 'from')).map(({ value }) => Number(value));
    this.#span = { first: Math.min(...years), last: Math.max(...years) };
  }

  /** Shows what the address asks for, where it asks for nothing else and nothing that is unknown. */
  openAddress(search: string): void {
    const { first, last } = this.#span;
    const known = { topics: this.#topics, firstYear: first, lastYear: last, charts: [] };
    const { address, rejected } = parseAddress(new URLSearchParams(search), known);
    const { filters } = address;
    const others = writeAddress({ ...address, filters: noFilters }, new URLSearchParams());
    const isMore =
      others.size > 0 || rejected.length > 0 || filters.text !== '' || filters.kind !== 'all';
    // Where nothing is left, the page says why.
    if (isMore || writePendingFilters(filters) === '' || this.#answer(filters) === 0) return;
    // Drawn anew, not taken over: what the address says is no input of the reader.
    for (const box of boxesOf(this.#form)) box.defaultChecked = box.checked;
    for (const select of this.#form.querySelectorAll('select'))
      for (const option of select.options) option.defaultSelected = option.selected;
    delete document.documentElement.dataset['view'];
  }

  listen(): void {
    this.#form.addEventListener('change', this.#follow);
    this.#form.addEventListener('click', this.#press);
  }

  readonly #follow = ({ target }: Event) => {
    const { asked, awake } = document.documentElement.dataset;
    // The page answers by itself, and has caught up with what was chosen before.
    if (awake !== undefined && asked === undefined) {
      this.#form.removeEventListener('change', this.#follow);
      this.#form.removeEventListener('click', this.#press);
      return;
    }
    const next = this.#change(target);
    if (next !== null) this.#answer(next);
  };

  readonly #press = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('.filter-button') : null;
    if (button === null || document.documentElement.dataset['awake'] !== undefined) return;
    // Answered: it is not to be done again.
    event.preventDefault();
    this.#sheet ??= this.#makeSheet();
    this.#sheet?.showModal();
  };

  /** What a control makes of the filters; null where it is none of theirs. */
  #change(control: EventTarget | null): Filters | null {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return withTopic(this.#filters, control.value, control.checked, this.#topics);
    if (!(control instanceof HTMLSelectElement)) return null;
    switch (control.dataset['filter']) {
      case 'from':
        return withFrom(this.#filters, Number(control.value), this.#span);
      case 'to':
        return withTo(this.#filters, Number(control.value), this.#span);
      case 'origin': {
        const origin = origins.find((name) => name === control.value) ?? 'all';
        return { ...this.#filters, origin };
      }
      default:
        return null;
    }
  }

  /** Shows what the filters leave, and gives how much that is. */
  #answer(filters: Filters): number {
    this.#filters = filters;
    const kept = markFilteredOut(filters);
    // A list that is drawn whole has too few events for their number to need a separator.
    const words = this.#countTemplate.replace('{kept}', String(kept));
    this.#count.dataset['told'] = words;
    this.#count.dataset['value'] = String(kept);
    this.#setControls(this.#form);
    if (this.#sheet !== null) {
      this.#setControls(this.#sheet);
      tellButton(this.#sheet, words);
    }
    document.documentElement.dataset['asked'] = writePendingFilters(filters);
    return kept;
  }

  #setControls(container: ParentNode): void {
    for (const box of boxesOf(container)) box.checked = this.#filters.topics.includes(box.value);
    const { first, last } = chosenYears(this.#filters, this.#span);
    choose(selectOf(container, 'from'), String(first));
    choose(selectOf(container, 'to'), String(last));
    choose(selectOf(container, 'origin'), this.#filters.origin);
  }

  /** The sheet of a phone, outside of what React will look for: the drawn one, with the drawn controls. */
  #makeSheet(): HTMLDialogElement | null {
    const drawn = this.#form.querySelector<HTMLDialogElement>('dialog.sheet');
    const sheet = drawn?.cloneNode(true);
    if (!(sheet instanceof HTMLDialogElement)) return null;
    sheet.dataset['ahead'] = '';
    const foot = sheet.querySelector('.sheet-foot');
    for (const control of this.#form.querySelectorAll('.filter-row > .field, fieldset.picks'))
      sheet.insertBefore(control.cloneNode(true), foot);
    this.#setControls(sheet);
    tellButton(sheet, this.#count.dataset['told'] ?? null);
    sheet.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button') !== null) sheet.close();
    });
    sheet.addEventListener('change', ({ target }) => {
      const next = this.#change(target);
      if (next !== null) this.#answer(next);
    });
    sheet.addEventListener('input', ({ target }) => {
      const search = this.#form.querySelector<HTMLInputElement>('input[type="search"]');
      if (target instanceof HTMLInputElement && target.type === 'search' && search !== null)
        search.value = target.value;
    });
    document.body.append(sheet);
    return sheet;
  }
}

function boxesOf(container: ParentNode): readonly HTMLInputElement[] {
  return [...container.querySelectorAll<HTMLInputElement>('[data-filter="topics"] input')];
}

function selectOf(
  container: ParentNode,
  filter: 'from' | 'to' | 'origin',
): HTMLSelectElement | null {
  return container.querySelector(`select[data-filter="${filter}"]`);
}

function optionsOf(select: HTMLSelectElement | null): readonly HTMLOptionElement[] {
  return select === null ? [] : [...select.options];
}

/** Chooses an option; none of the list says any longer what it would leave. */
function choose(select: HTMLSelectElement | null, value: string): void {
  if (select === null) return;
  select.value = value;
  for (const option of select.options) {
    option.label = option.dataset['name'] ?? option.value;
    if (!option.selected || !(select.nextElementSibling instanceof HTMLElement)) continue;
    select.nextElementSibling.dataset['told'] = option.label;
  }
}

function tellButton(sheet: HTMLDialogElement, words: string | null): void {
  const button = sheet.querySelector('[data-part="show"]');
  if (button !== null && words !== null) button.textContent = words;
}

/** Marks the events that the filters leave out, and years without any. Gives how many are left. */
function markFilteredOut(filters: Filters): number {
  const chosen = new Set(filters.topics);
  let all = 0;
  for (const year of document.querySelectorAll<HTMLElement>('section.year')) {
    const isIn = isInYears(Number(year.dataset['year']), filters);
    let kept = 0;
    for (const entry of year.querySelectorAll<HTMLElement>('[data-event]')) {
      const { dataset } = entry;
      const origin = dataset['origin'] === 'document' ? 'document' : 'public-record';
      const topics = (dataset['topics'] ?? '').split(' ');
      const passes = isIn && passesTopics(topics, chosen) && passesOrigin(origin, filters);
      entry.toggleAttribute('data-left-out', !passes);
      if (passes) kept += 1;
    }
    year.toggleAttribute('data-left-out', kept === 0);
    all += kept;
  }
  return all;
}

const form = document.querySelector<HTMLFormElement>('form.filters');
const count = form?.querySelector<HTMLElement>('[data-count="events"]') ?? null;
// Of a dataset too large to be drawn whole there is nothing to be filtered.
const isWhole =
  count?.dataset['value'] === String(document.querySelectorAll('[data-event]').length);
if (form !== null && count !== null && isWhole) {
  const timeline = new PrerenderedTimeline(form, count);
  timeline.openAddress(window.location.search);
  timeline.listen();
}
