import '../ui/styles/styles.css';
import { breath } from './breath';
import { rememberTouches } from './touches';

/**
 * All that runs before the page has been painted. What stands in the page can be read without it;
 * its code comes right after the first paint, or at the first touch if that is earlier.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
const html = document.documentElement;
const touches = rememberTouches(root);
const firstTouch = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;
let isCalled = false;

async function wake(page: HTMLElement): Promise<void> {
  if (isCalled) return;
  isCalled = true;
  for (const event of firstTouch) window.removeEventListener(event, call);
  // In pieces: to run all at once would hold up a slow device for longer than a touch can wait.
  await import('react-dom/client');
  await breath();
  const { wakePage } = await import('./wake');
  await breath();
  await wakePage(page, touches);
}

function call(): void {
  if (root === null) return;
  wake(root).catch((error: unknown) => {
    // The page stands as it was drawn, and says so (`public/start.js`).
    html.dataset['start'] = 'failed';
    throw error;
  });
}

// A browser that lacks what the page needs keeps the page as it was drawn (`public/start.js`).
if (html.dataset['start'] !== 'old-browser') {
  for (const event of firstTouch) window.addEventListener(event, call, { passive: true });
  // Two frames: the second begins when the first has been painted. A page in the background has none.
  requestAnimationFrame(() => requestAnimationFrame(call));
  window.setTimeout(call, 1000);
}
