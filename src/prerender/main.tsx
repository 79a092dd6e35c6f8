import '../ui/styles/styles.css';
import { yieldToMain } from './yield-to-main';
import { recordInput } from './input-replay';

/**
 * All that runs before the page has been painted. What stands in the page can be read without it;
 * its code comes right after the first paint, or at the first input if that is earlier.
 */
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');
const html = document.documentElement;
const inputReplay = recordInput(root);
const firstInputs = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;
let isCalled = false;

async function hydrate(page: HTMLElement): Promise<void> {
  if (isCalled) return;
  isCalled = true;
  for (const event of firstInputs) window.removeEventListener(event, call);
  // In pieces: to run all at once would hold up a slow device for longer than an input can wait.
  await import('react-dom/client');
  await yieldToMain();
  const { hydratePage } = await import('./hydrate');
  await yieldToMain();
  await hydratePage(page, inputReplay);
}

function call(): void {
  if (root === null) return;
  hydrate(root).catch((error: unknown) => {
    // The page stands as it was drawn, and says so (`public/start.js`).
    html.dataset['start'] = 'failed';
    throw error;
  });
}

// A browser that lacks what the page needs keeps the page as it was drawn (`public/start.js`).
if (html.dataset['start'] !== 'old-browser') {
  for (const event of firstInputs) window.addEventListener(event, call, { passive: true });
  // Two frames: the second begins when the first has been painted. A page in the background has none.
  requestAnimationFrame(() => requestAnimationFrame(call));
  window.setTimeout(call, 1000);
}
