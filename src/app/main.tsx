import './styles.css';

/**
 * All that runs before the page has been painted. What stands in the page can be read without it;
 * its code comes right after the first paint, or at the first touch if that is earlier.
 */
const firstTouch = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;
let isCalled = false;

async function wake(): Promise<void> {
  if (isCalled) return;
  isCalled = true;
  for (const event of firstTouch) window.removeEventListener(event, call);
  const { wakePage } = await import('./wake');
  await wakePage();
}

function call(): void {
  void wake();
}

for (const event of firstTouch) window.addEventListener(event, call, { passive: true });
// Two frames: the second begins when the first has been painted. A page in the background has none.
requestAnimationFrame(() => requestAnimationFrame(call));
window.setTimeout(call, 1000);
