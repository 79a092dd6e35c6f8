import { createElement, useId, type ReactNode } from 'react';
import type { Shape } from '../layout/shape';
import { Hatches, shapeToSvg, type SvgNode } from './svg-node';

function toElement(node: SvgNode | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(
    node.name,
    { key, ...node.attributes },
    ...(node.children ?? []).map(toElement),
  );
}

/** Shapes in their order, later ones on top: the same elements as in a picture. */
export function ShapeElements({ shapes }: { readonly shapes: readonly Shape[] }) {
  // A hatching has to be defined where it is used: two charts may not share an id.
  const hatches = new Hatches(useId());
  const nodes = shapes.flatMap((shape) => shapeToSvg(shape, hatches));
  return [...hatches.definitions(), ...nodes].map(toElement);
}
