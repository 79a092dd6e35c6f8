/** What came of copying: on the clipboard, not allowed this time, or not possible in this browser. */
export type CopyOutcome = 'copied' | 'refused' | 'unsupported';

/**
 * Puts a PNG that is still being drawn on the clipboard. Must be called within the reader's gesture:
 * the clipboard is asked at once and given the picture when it is there. Rejects where the picture
 * itself fails.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copied';
  } catch (error) {
    await picture;
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return isRefused ? 'refused' : 'unsupported';
  }
}
