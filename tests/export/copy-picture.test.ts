import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPicture } from '../../src/export/copy-picture';

afterEach(() => {
  vi.unstubAllGlobals();
});

const picture = () => Promise.resolve(new Blob(['png'], { type: 'image/png' }));

/** A clipboard that answers like this. */
function stubClipboard(write: () => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly types = ['image/png'];
    },
  );
}

describe('copying a picture', () => {
  it('asks the clipboard before the picture is there', async () => {
    const write = vi.fn(() => Promise.resolve());
    stubClipboard(write);
    const copying = copyPicture(new Promise(() => undefined));
    expect(write).toHaveBeenCalledOnce();
    expect(await copying).toBe('copied');
  });

  it('tells a refusal from a browser that cannot', async () => {
    stubClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(await copyPicture(picture())).toBe('refused');
    stubClipboard(() => Promise.reject(new DOMException('no', 'NotSupportedError')));
    expect(await copyPicture(picture())).toBe('unsupported');
    vi.stubGlobal('navigator', {});
    expect(await copyPicture(picture())).toBe('unsupported');
  });

  it('fails as the picture does', async () => {
    stubClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const failing = Promise.reject(new TypeError('the fonts did not arrive'));
    await expect(copyPicture(failing)).rejects.toThrow('the fonts did not arrive');
  });
});
