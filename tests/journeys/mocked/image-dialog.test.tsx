import { waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/messages/en/en';
import { leastSide } from '../../../src/export/image/image-options';
import { control, hook, hooks, openPage, patience, textOf } from '../app-support';

const words = en.imageDialog;

/** The addresses of blobs that are in use. */
let blobs: Set<string>;

// jsdom makes no addresses for blobs, and has no fonts to fetch.
beforeEach(() => {
  blobs = new Set();
  let made = 0;
  Object.assign(URL, {
    createObjectURL: () => {
      made += 1;
      const address = `blob:${String(made)}`;
      blobs.add(address);
      return address;
    },
    revokeObjectURL: (address: string) => blobs.delete(address),
  });
});

vi.mock('../../../src/export/image/export-chart', () => ({
  composePicture: (_chart: unknown, setting: { address: string }, options: object) =>
    Promise.resolve({ svg: JSON.stringify([setting.address, options]) }),
}));

async function openDialog(): Promise<void> {
  await openPage('/chart/trade-flows?from=2010', /^In 2024 Kazakhstan sold for/);
  const user = userEvent.setup();
  await waitFor(() => expect(hooks('[data-action="open-menu"]')).toHaveLength(1), patience);
  await user.click(hook('[data-action="open-menu"]'));
  await user.click(hook('[data-action="image-options"]'));
  await waitFor(() => expect(hooks('dialog[data-dialog="image"]')).toHaveLength(1), patience);
}

const option = (name: string) => hook(`[data-option="${name}"]`);
const size = () => {
  const { width, height } = hook('[data-image="pixels"]').dataset;
  return [Number(width), Number(height)];
};

describe('the options of a picture', () => {
  it('tell the file and the exact pixels, and where fewer come out', async () => {
    const user = userEvent.setup();
    await openDialog();
    expect(size()).toEqual([2400, 1350]);
    expect(textOf(hook('[data-image="file"]'))).toMatch(
      /^steppe-ledger_trade-flows_2010-end_.*\.png$/,
    );
    expect(textOf(hook('[data-image="clamped"]'))).toBe('');

    await user.selectOptions(option('size'), 'a4-landscape');
    expect(size()).toEqual([4757, 3363]);
    expect(textOf(hook('[data-image="clamped"]'))).toContain('16,000,000');
    await user.selectOptions(option('scale'), '1');
    expect(size()).toEqual([3508, 2480]);
    expect(textOf(hook('[data-image="clamped"]'))).toBe('');

    await user.selectOptions(option('size'), 'custom');
    await user.clear(option('width'));
    await user.type(option('width'), '800');
    await user.clear(option('height'));
    await user.type(option('height'), '5');
    expect(option('height')).toHaveAttribute('aria-invalid', 'true');
    expect(size()).toEqual([800, leastSide]);
    await user.tab();
    expect(option('height')).toHaveValue(leastSide);

    await user.click(hook('[data-option="format"] [value="svg"]'));
    expect(hooks('[data-option="scale"]')).toEqual([]);
    expect(textOf(hook('[data-image="file"]'))).toMatch(/\.svg$/);
  });

  it('show what they make, and give back what they no longer show', async () => {
    const user = userEvent.setup();
    await openDialog();
    const preview = () => hook('[data-image="preview"] img').getAttribute('src');
    await waitFor(() => expect(preview()).toBe('blob:1'), patience);
    await user.click(hook('[data-option="theme"] [value="dark"]'));
    await waitFor(() => expect(preview()).toBe('blob:2'), patience);
    expect([...blobs]).toEqual(['blob:2']);
    await user.click(control(words.close));
    await waitFor(() => expect(hooks('dialog[data-dialog="image"]')).toEqual([]));
    expect([...blobs]).toEqual([]);
    expect(document.activeElement).toBe(hook('[data-action="image-options"]'));
  });

  it('are as they were last chosen', async () => {
    const user = userEvent.setup();
    await openDialog();
    await user.click(option('plain'));
    await user.click(option('eventMarks'));
    await user.click(control(words.close));
    await waitFor(() => expect(hooks('dialog[data-dialog="image"]')).toEqual([]));
    await user.click(hook('[data-action="image-options"]'));
    await waitFor(() => expect(option('plain')).toBeChecked(), patience);
    expect(option('eventMarks')).toBeChecked();
    expect(option('transparent')).not.toBeChecked();
  });
});
