import { startTransition, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { inTurn, PlotsAhead, useIsAwake } from '../../state/waking';

/** How far the width of a chart may be from the one it was drawn for: its text is scaled along. */
const tolerance = { least: 0.8, most: 1.3 };

interface Ahead {
  /** Whether the drawing made at build time still stands in the page. */
  readonly stands: boolean;
  /** Width that the drawing was made for; null where another is to be laid out. */
  readonly width: number | null;
  /** Hands the plot over to the live page. Gives the width of the drawing that stood there. */
  readonly leave: () => number | null;
}

/** The width that the drawing in sight was made for: the style sheet shows one of several. */
function shownWidth(box: HTMLElement | null): number | null {
  const shown = [...(box?.querySelectorAll('svg') ?? [])].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );
  return shown === undefined ? null : shown.viewBox.baseVal.width;
}

/**
 * A chart that was drawn at build time is kept while the page wakes: neither drawn twice nor laid
 * out anew. The live page takes it over in its turn, when nothing else is to be done, at the width it was drawn
 * for, so that nothing moves; only a width that is far from it, as after turning a phone, is worth
 * another layout.
 */
export function usePlotAhead(
  measured: number | null,
): readonly [box: RefObject<HTMLDivElement | null>, ahead: Ahead] {
  const isAwake = useIsAwake();
  const box = useRef<HTMLDivElement>(null);
  const [stands, setStands] = useState(!isAwake);
  const [kept, setKept] = useState<number | null>(null);
  const leave = () => {
    if (!stands) return null;
    const width = shownWidth(box.current);
    setKept(width);
    setStands(false);
    return width;
  };
  useEffect(() => {
    if (!stands) return undefined;
    return inTurn(() => {
      const width = shownWidth(box.current);
      startTransition(() => {
        setKept(width);
        setStands(false);
      });
    });
  }, [stands]);
  const ratio = kept === null || measured === null ? 1 : measured / kept;
  const isNear = ratio >= tolerance.least && ratio <= tolerance.most;
  return [box, { stands, width: isNear ? kept : null, leave }];
}

/** The place of that drawing. React finds it in the page and leaves it as it is. */
export function PlotAhead({
  id,
  ref,
}: {
  readonly id: string;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const markupOf = useContext(PlotsAhead);
  return (
    <div
      ref={ref}
      className="plot-ahead"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markupOf?.(id) ?? '' }}
    />
  );
}
