import { memo } from 'react';
import type { Drawing, Frame } from '../layout/drawing';
import type { FocusShapes } from '../layout/focus-shapes';
import { markShapes } from '../layout/mark-shapes';
import { ShapeElements } from './svg-elements';

/** The marks of one plot as the layout has them, and so where Recharts will put them. */
const StillFrame = memo(function StillFrame({ frame }: { readonly frame: Frame }) {
  return (
    <g className="chart-frame">
      <ShapeElements
        shapes={frame.marks.flatMap((mark) =>
          markShapes(mark, frame).flatMap(({ shapes }) => shapes),
        )}
      />
    </g>
  );
});

/** A drawing, and what shows which of its rows is pointed at. */
export interface PlotProps {
  readonly drawing: Drawing;
  readonly focus: FocusShapes;
}

/**
 * A whole drawing without Recharts: what a chart is until somebody points at it, and what it stays
 * where Recharts does not arrive.
 */
export function PlotDrawing({ drawing, focus }: PlotProps) {
  const { width, height } = drawing;
  return (
    <svg
      className="plot-drawing"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      aria-hidden
    >
      <g data-pointed="under">
        <ShapeElements shapes={focus.under} />
      </g>
      <ShapeElements shapes={drawing.under} />
      {drawing.frames.map((frame) => (
        <StillFrame key={frame.id} frame={frame} />
      ))}
      <g data-pointed="over">
        <ShapeElements shapes={focus.over} />
      </g>
      <ShapeElements shapes={drawing.over} />
    </svg>
  );
}
