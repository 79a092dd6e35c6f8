import { useId, type ReactNode } from 'react';
import type { Hatch, Shape, Stroke } from '../layout/drawing';
import { paintedText, type PaintedText } from './halo';
import { gapAfterSpace, type Font } from '../layout/text-measure';

/** With the stand-ins of the page, whose words fill the room that charts are laid out for. */
const families = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Sans Stand-in', sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', 'Serif Stand-in', serif",
} as const;

function strokeAttributes({ stroke, strokeWidth, dash }: Partial<Stroke>) {
  if (stroke === undefined || strokeWidth === undefined) return {};
  return {
    stroke,
    strokeWidth,
    strokeLinejoin: 'round' as const,
    strokeDasharray: dash?.join(' '),
  };
}

function fontAttributes({ face, weight, size }: Font) {
  return { fontFamily: families[face], fontWeight: weight, fontSize: size };
}

/** A hatching has to be defined where it is used: two charts may not share an id. */
function HatchDefinition({ id, fill }: { readonly id: string; readonly fill: Hatch }) {
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={8}
      height={8}
      patternTransform="rotate(45)"
    >
      <rect width={8} height={8} fill={fill.ground} />
      <path d="M1 0V8" stroke={fill.hatch} strokeWidth={1.6} />
    </pattern>
  );
}

function TextElement({ painted }: { readonly painted: PaintedText }) {
  const { x, y, anchor, fill, font, text, then } = painted;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={fill}
      {...fontAttributes(font)}
      {...strokeAttributes(painted)}
    >
      {text}
      {then?.map((run) => (
        <tspan
          key={run.text}
          dx={gapAfterSpace(run.gap, run.font)}
          fill={run.fill}
          {...fontAttributes(run.font)}
        >{` ${run.text}`}</tspan>
      ))}
    </text>
  );
}

/** One shape of a drawing as SVG elements; the screen's counterpart of `writers/svg`. */
function ShapeElement({ shape }: { readonly shape: Shape }): ReactNode {
  const id = useId();
  const paint = 'fill' in shape ? shape.fill : undefined;
  const hatch = typeof paint === 'object' ? paint : undefined;
  const fill = paint === undefined ? 'none' : typeof paint === 'string' ? paint : `url(#${id})`;
  const defined = hatch === undefined ? null : <HatchDefinition id={id} fill={hatch} />;
  switch (shape.shape) {
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          {...strokeAttributes(shape)}
        />
      );
    case 'path':
      return (
        <>
          {defined}
          <path d={shape.path} fill={fill} {...strokeAttributes(shape)} />
        </>
      );
    case 'rectangle':
      return (
        <>
          {defined}
          <rect
            x={shape.x}
            y={shape.y}
            width={shape.width}
            height={shape.height}
            fill={fill}
            {...strokeAttributes(shape)}
          />
        </>
      );
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={fill}
          {...strokeAttributes(shape)}
        />
      );
    case 'text':
      return paintedText(shape).map((painted) => (
        <TextElement key={painted.fill} painted={painted} />
      ));
  }
}

/** Shapes in their order, later ones on top. */
export function ShapeElements({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => <ShapeElement key={index} shape={shape} />);
}
