import { startTransition, useOptimistic } from 'react';

/**
 * A choice that the address keeps, for a control that answers at once: what is shown follows the
 * choice, the address follows when that has been painted, since a browser takes as long to write an
 * address as to lay out a list. Gives what the control shows, and what chooses.
 */
export function useChoice<Value, Options extends readonly unknown[]>(
  chosen: Value,
  choose: (value: Value, ...options: Options) => void,
): readonly [shown: Value, choose: (value: Value, ...options: Options) => void] {
  const [shown, show] = useOptimistic(chosen);
  return [
    shown,
    (value, ...options) =>
      startTransition(async () => {
        show(() => value);
        await nextPaint();
        startTransition(() => choose(value, ...options));
      }),
  ];
}

/** Resolves after the next frame; soon, where a page in the background has none. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => setTimeout(resolve, 0);
    requestAnimationFrame(end);
    setTimeout(resolve, 100);
  });
}
