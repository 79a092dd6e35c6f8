import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  parseImageOptions,
  readImageOptions,
  storeImageOptions,
} from '../../src/features/image-dialog/stored-image-options';
import { defaultImageOptions, type ImageOptions } from '../../src/export/image/image-options';

afterEach(() => {
  vi.restoreAllMocks();
});

const chosen: ImageOptions = {
  ...defaultImageOptions,
  format: 'svg',
  size: 'custom',
  custom: { width: 900, height: 500 },
  theme: 'dark',
  transparent: true,
};

describe('the last choice of a picture', () => {
  it('is kept on the device', () => {
    expect(readImageOptions()).toEqual(defaultImageOptions);
    storeImageOptions(chosen);
    expect(readImageOptions()).toEqual(chosen);
  });

  it('is kept for the visit where storage is forbidden', () => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
    storeImageOptions(chosen);
    expect(readImageOptions()).toEqual(chosen);
  });

  it('is not believed where it is not what this page stores', () => {
    const stored = (part: object) => JSON.stringify({ ...chosen, ...part });
    expect(parseImageOptions(stored({}))).toEqual(chosen);
    for (const text of [
      '',
      'no JSON',
      'null',
      '{}',
      stored({ scale: 9 }),
      stored({ size: 'huge' }),
      stored({ custom: { width: 1e9, height: 500 } }),
      stored({ custom: { width: 500.5, height: 500 } }),
      stored({ plain: 'yes' }),
      stored({ more: 1 }),
    ])
      expect(parseImageOptions(text)).toEqual(defaultImageOptions);
  });
});
