import { useSyncExternalStore } from 'react';

const medium = 'print';
let announced = false;

/** Listens for the start and the end of printing, however the browser tells of it. */
function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(medium);
  const start = () => {
    announced = true;
    onChange();
  };
  const end = () => {
    announced = false;
    onChange();
  };
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', onChange);
  };
}

function isPrinting(): boolean {
  return announced || window.matchMedia(medium).matches;
}

/** Whether the page is being printed: paper gets the tables that a screen shows on demand. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}
