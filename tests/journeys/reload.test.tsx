import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hook, hooks, openPage, patience } from './app-support';

/** Controls of the view; what is typed into a form of its own is the reader's to find again. */
const controls = '.filters :is(input, select), main > :not(form) :is(input[type="radio"], select)';

describe('a browser that puts back what stood in the fields before a reload', () => {
  it.each([
    ['/timeline', 'Timeline'],
    ['/trade', /trade/i],
    ['/minerals', /mineral/i],
    ['/sources', 'Sources and claims'],
  ])('is asked not to on %s', async (address, heading) => {
    await openPage(address, heading);
    await waitFor(() => hook('[data-filter="from"]'), patience);
    await waitFor(() => expect(hooks('[aria-busy="true"]')).toEqual([]), patience);
    expect(hook('form.filters')).toHaveAttribute('autocomplete', 'off');
    const asking = hooks(controls).filter(
      (control) => control.getAttribute('autocomplete') !== 'off',
    );
    expect(asking.map((control) => control.outerHTML)).toEqual([]);
  });
});
