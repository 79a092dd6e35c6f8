import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

/** How far a key moves the grip, in years. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** The grip at one end of the chosen years: a slider for the keyboard, a handle for the pointer. */
export function YearGrip(props: {
  readonly side: 'first' | 'last';
  readonly label: string;
  readonly year: number;
  /** Where the grip can go, both included. */
  readonly from: number;
  readonly to: number;
  /** Distance from the left edge as an SVG length. */
  readonly x: string;
  /** Height of the plot in pixels. */
  readonly height: number;
  /** `isFirst` for the first step since the grip has the focus. */
  readonly onMove: (year: number, isFirst: boolean) => void;
  readonly onGrab: (event: PointerEvent<SVGGElement>) => void;
}) {
  const hasMoved = useRef(false);
  const out = props.side === 'first' ? -12 : 12;

  function move(event: KeyboardEvent<SVGGElement>) {
    const target = targetOf(event.key, props);
    if (target === null) return;
    event.preventDefault();
    const year = Math.min(props.to, Math.max(props.from, target));
    if (year === props.year) return;
    props.onMove(year, !hasMoved.current);
    hasMoved.current = true;
  }

  return (
    <svg x={props.x} y="0">
      <g
        className="grip stroke-ink"
        role="slider"
        tabIndex={0}
        aria-label={props.label}
        aria-orientation="horizontal"
        aria-valuemin={props.from}
        aria-valuemax={props.to}
        aria-valuenow={props.year}
        onKeyDown={move}
        onBlur={() => {
          hasMoved.current = false;
        }}
        onPointerDown={props.onGrab}
      >
        <line y2={props.height} />
        <rect fill="none" x={Math.min(0, out) - 4} y="-4" width="20" height="28" rx="2" />
        <path className="fill-paper" d={`M0 0h${out}v20h${-out}`} />
        <path d={`M${out / 3} 6v8M${(out / 3) * 2} 6v8`} fill="none" />
        <rect
          className="fill-transparent"
          x={props.side === 'first' ? -24 : -2}
          y="-6"
          width="26"
          height={props.height + 6}
        />
      </g>
    </svg>
  );
}

function targetOf(
  key: string,
  at: { readonly year: number; readonly from: number; readonly to: number },
): number | null {
  if (key === 'Home') return at.from;
  if (key === 'End') return at.to;
  const step = steps[key];
  return step === undefined ? null : at.year + step;
}
