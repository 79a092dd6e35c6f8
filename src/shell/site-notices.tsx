import { useEffect, useSyncExternalStore } from 'react';
import { useLanguage } from '../state/language';
import { Notice } from '../ui/notice';
import { updates } from './updates';

/** Announces a newer version, a part that did not come, and what is on show without a connection. */
export function SiteNotices() {
  const { messages, format } = useLanguage();
  const state = useSyncExternalStore(updates.subscribe, updates.read, () => 'current' as const);
  const isOnline = useSyncExternalStore(followConnection, isConnected, () => true);
  const words = messages.offline;

  useEffect(() => whenAtRest(() => void updates.start()), []);

  return (
    <>
      {state === 'current' ? null : (
        <Notice
          action={
            <button
              type="button"
              className="link"
              data-action="reload-site"
              onClick={() => updates.reload()}
            >
              {words.reload}
            </button>
          }
        >
          {words[state]}
        </Notice>
      )}
      {isOnline ? null : (
        <Notice>{words.offline(__DATA_VERSION__, format.date(__DATA_RELEASED__))}</Notice>
      )}
    </>
  );
}

function followConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

function isConnected(): boolean {
  return navigator.onLine;
}

/** Milliseconds after which the page on show has what it needs, and keeping the rest takes nothing from it. */
const rest = 2000;

/** Acts once the page has loaded and had a moment for itself. */
function whenAtRest(act: () => void): () => void {
  let timer: number | undefined;
  const wait = () => {
    timer = window.setTimeout(act, rest);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    window.clearTimeout(timer);
  };
}
