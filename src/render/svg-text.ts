import type { Drawing } from '../layout/drawing';
import { markShapes } from '../layout/mark-shapes';
import type { Shape } from '../layout/shape';
import { escapeXml } from './plain-characters';
import { shapeToSvg, type Hatches, type SvgNode } from './svg-node';

/** What SVG writes with a hyphen and React does not. */
const hyphenated = /^(stroke|font|text)([A-Z])/;

function writeAttribute([name, value]: readonly [string, string | number | undefined]): string {
  if (value === undefined) return '';
  const written = name.replace(
    hyphenated,
    (_, first: string, letter: string) => `${first}-${letter.toLowerCase()}`,
  );
  return ` ${written}="${typeof value === 'string' ? escapeXml(value) : String(value)}"`;
}

function writeNode(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const { name, attributes, children } = node;
  const start = `<${name}${Object.entries(attributes).map(writeAttribute).join('')}`;
  return children === undefined ? `${start}/>` : `${start}>${writeNodes(children)}</${name}>`;
}

/** Elements as text. */
export function writeNodes(nodes: readonly (SvgNode | string)[]): string {
  return nodes.map(writeNode).join('');
}

/** Shapes as text, with literal attributes. */
export function writeShapes(shapes: readonly Shape[], hatches: Hatches): string {
  return writeNodes(shapes.flatMap((shape) => shapeToSvg(shape, hatches)));
}

/** The inside of a drawing: grid, marks, labels. Marks name their series, row and value. */
export function writeDrawing(drawing: Drawing, hatches: Hatches): string {
  const group = (attributes: SvgNode['attributes'], shapes: readonly Shape[]): SvgNode => ({
    name: 'g',
    attributes,
    children: shapes.flatMap((shape) => shapeToSvg(shape, hatches)),
  });
  return writeNodes([
    group({}, drawing.under),
    ...drawing.frames.map((frame) => ({
      name: 'g',
      attributes: { 'data-frame': frame.id },
      children: frame.marks
        .flatMap((mark) => markShapes(mark, frame))
        .map(({ series, key, value, shapes }) =>
          group({ 'data-series': series, 'data-key': key, 'data-value': value }, shapes),
        ),
    })),
    group({}, drawing.over),
  ]);
}
