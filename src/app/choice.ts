import { startTransition, useOptimistic } from 'react';

/**
 * A choice that the address keeps, for a control that answers at once: the page, which can take a
 * moment to be drawn for it, follows. Gives what the control shows, and what chooses.
 */
export function useChoice<Value>(
  chosen: Value,
  choose: (value: Value) => void,
): readonly [shown: Value, choose: (value: Value) => void] {
  const [shown, show] = useOptimistic(chosen);
  return [
    shown,
    (value) =>
      startTransition(() => {
        show(() => value);
        choose(value);
      }),
  ];
}
