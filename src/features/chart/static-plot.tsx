import { startTransition, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { StaticPlots, useIsHydrated } from '../../state/hydration';
import { queueIdle } from '../../state/idle-queue';

/** How far the width of a chart may be from the one it was drawn for: its text is scaled along. */
const tolerance = { least: 0.8, most: 1.3 };

interface StaticPlotState {
  /** Whether the drawing made at build time still stands in the page. */
  readonly isStatic: boolean;
  /** Width that the drawing was made for; null where another is to be laid out. */
  readonly width: number | null;
  /** Hands the plot over to the live page. Gives the width of the drawing that stood there. */
  readonly takeOver: () => number | null;
}

/** The width that the drawing in sight was made for: the style sheet shows one of several. */
function shownWidth(box: HTMLElement | null): number | null {
  const shown = [...(box?.querySelectorAll('svg') ?? [])].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );
  return shown === undefined ? null : shown.viewBox.baseVal.width;
}

/**
 * A chart that was drawn at build time is kept during hydration: neither drawn twice nor laid
 * out anew. The live plot takes its place from the idle queue, at the width it was drawn
 * for, so that nothing moves; only a width that is far from it, as after turning a phone, is worth
 * another layout.
 */
export function useStaticPlot(
  measured: number | null,
): readonly [box: RefObject<HTMLDivElement | null>, staticPlot: StaticPlotState] {
  const isHydrated = useIsHydrated();
  const box = useRef<HTMLDivElement>(null);
  const [isStatic, setIsStatic] = useState(!isHydrated);
  const [keptWidth, setKeptWidth] = useState<number | null>(null);
  const takeOver = () => {
    if (!isStatic) return null;
    const width = shownWidth(box.current);
    setKeptWidth(width);
    setIsStatic(false);
    return width;
  };
  useEffect(() => {
    if (!isStatic) return undefined;
    return queueIdle(() => {
      const width = shownWidth(box.current);
      startTransition(() => {
        setKeptWidth(width);
        setIsStatic(false);
      });
    });
  }, [isStatic]);
  const ratio = keptWidth === null || measured === null ? 1 : measured / keptWidth;
  const isNear = ratio >= tolerance.least && ratio <= tolerance.most;
  return [box, { isStatic, width: isNear ? keptWidth : null, takeOver }];
}

/** The place of that drawing. React finds it in the page and leaves it as it is. */
export function StaticPlot({
  id,
  ref,
}: {
  readonly id: string;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const markupOf = useContext(StaticPlots);
  return (
    <div
      ref={ref}
      className="plot-ahead"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markupOf?.(id) ?? '' }}
    />
  );
}
