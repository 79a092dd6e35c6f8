import { startTransition, useOptimistic } from 'react';

/**
 * A choice that the address keeps, for a control that answers at once: the page, which can take a
 * moment to be drawn for it, follows. Gives what the control shows, and what chooses.
 */
export function useChoice<Value, Options extends readonly unknown[]>(
  chosen: Value,
  choose: (value: Value, ...options: Options) => void,
): readonly [shown: Value, choose: (value: Value, ...options: Options) => void] {
  const [shown, show] = useOptimistic(chosen);
  return [
    shown,
    (value, ...options) =>
      startTransition(() => {
        show(() => value);
        choose(value, ...options);
      }),
  ];
}
