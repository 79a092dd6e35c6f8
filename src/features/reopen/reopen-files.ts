import { useEffect, useEffectEvent, useState } from 'react';

/** A file that may be a picture: of a picture's type, or of none, so that its bytes must tell. */
function mayBePicture({ type }: { readonly type: string }): boolean {
  return type === '' || type.startsWith('image/');
}

/** Whether what is dragged over the page holds a file that may be a picture. */
function carriesPicture(event: DragEvent): boolean {
  const items = [...(event.dataTransfer?.items ?? [])];
  return items.some((item) => item.kind === 'file' && mayBePicture(item));
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/** An SVG that was copied as text; null for any other text. */
function svgText(data: DataTransfer): string | null {
  const text = data.getData('text/plain');
  return /^\s*<(?:\?xml|svg|!--)/.test(text) && text.includes('<svg') ? text : null;
}

/**
 * Takes pictures that are dropped anywhere on the page or pasted. Leaves alone what another part of
 * the page has taken, and files that say they are something else than pictures. Gives whether a
 * picture is being held over the page.
 */
export function useArrivingPictures(
  open: (files: readonly File[]) => void,
  pastedName: string,
): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(open);

  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (event.defaultPrevented || !carriesPicture(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])].filter(mayBePicture));
  });
  const over = useEffectEvent((event: DragEvent) => {
    const isOurs = !event.defaultPrevented && carriesPicture(event);
    if (isOurs) event.preventDefault();
    setOver(isOurs);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (event.defaultPrevented || data === null) return;
    const files = [...data.files].filter(mayBePicture);
    const text = files.length > 0 || takesText(event.target) ? null : svgText(data);
    if (text !== null) files.push(new File([text], pastedName, { type: 'image/svg+xml' }));
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });

  useEffect(() => {
    const onDrop = (event: DragEvent) => drop(event);
    const onOver = (event: DragEvent) => over(event);
    const onPaste = (event: ClipboardEvent) => paste(event);
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    window.addEventListener('drop', onDrop);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return isOver;
}
