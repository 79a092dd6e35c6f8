import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { useIsHydrated } from '../../state/hydration';

/** A width in pixels that replaces measuring, where there is no layout: in jsdom and at build time. */
export const FixedWidth = createContext<number | null>(null);

/** The width of an element as it is laid out, in whole pixels; null until it is known. */
export function useMeasuredWidth<Measured extends HTMLElement>(): readonly [
  RefObject<Measured | null>,
  number | null,
] {
  const fixed = useContext(FixedWidth);
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [stands] = useState(!useIsHydrated());
  useLayoutEffect(() => {
    const measured = element.current;
    if (fixed !== null || measured === null) return undefined;
    const measure = () => {
      const { clientWidth } = measured;
      // A page that is hidden has no width; the last known one is better.
      if (clientWidth > 0) setWidth(clientWidth);
    };
    // What was prerendered has its width already; the observer tells it when it is laid out.
    if (!stands || typeof ResizeObserver === 'undefined') measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, [fixed, stands]);
  return [element, fixed ?? width];
}
