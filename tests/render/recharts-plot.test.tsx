import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chartDefinitions } from '../../src/charts/catalogue';
import { layOut } from '../../src/layout/chart-layout';
import type { Drawing, Frame } from '../../src/layout/drawing';
import { markShapes } from '../../src/layout/mark-shapes';
import { themes } from '../../src/charts/theme';
import { RechartsPlot } from '../../src/render/recharts-plot';
import { buildShown, format } from '../charts/support/shipped';

/** Numbers of an outline in the order in which it is drawn, rounded to half a pixel. */
function numbers(path: string): readonly number[] {
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map((number) => Math.round(Number(number) * 2) / 2);
}

/** All coordinates of the marks that the layout gives, as sorted numbers. */
function composed(frame: Frame): readonly number[] {
  return frame.marks
    .flatMap((mark) => markShapes(mark, frame))
    .flatMap(({ shapes }) => shapes)
    .flatMap((shape) => {
      if (shape.shape === 'rectangle') return [shape.x, shape.y, shape.x + shape.width];
      if (shape.shape === 'circle') return [shape.x, shape.y];
      if (shape.shape === 'line') return [shape.x1, shape.y1, shape.x2, shape.y2];
      return [];
    })
    .map((number) => Math.round(number * 2) / 2)
    .sort((one, other) => one - other);
}

function attribute(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** The same coordinates as Recharts drew them. */
function drawn(frame: Element): readonly number[] {
  const of = (selector: string, read: (element: Element) => readonly number[]) =>
    [...frame.querySelectorAll(selector)]
      .filter((element) => element.closest('pattern, defs, clipPath') === null)
      .flatMap(read);
  return [
    ...of('rect', (each) => [
      attribute(each, 'x'),
      attribute(each, 'y'),
      attribute(each, 'x') + attribute(each, 'width'),
    ]),
    ...of('circle', (each) => [attribute(each, 'cx'), attribute(each, 'cy')]),
    ...of('line', (each) => ['x1', 'y1', 'x2', 'y2'].map((name) => attribute(each, name))),
  ]
    .map((number) => Math.round(number * 2) / 2)
    .sort((one, other) => one - other);
}

function linePaths(drawing: Drawing): readonly string[] {
  return drawing.frames.flatMap((frame) =>
    frame.marks.flatMap((mark) => {
      if (mark.mark !== 'line') return [];
      const [line] = markShapes(mark, frame);
      const shape = line?.shapes[0];
      return shape?.shape === 'path' ? shape.path.split('M').filter((run) => run !== '') : [];
    }),
  );
}

describe('Recharts draws a chart where the layout, and so the image, has it', () => {
  for (const definition of chartDefinitions) {
    it(definition.id, () => {
      const drawing = layOut(buildShown(definition), {
        width: 720,
        theme: themes.light,
        format,
        textSize: 14,
      });
      const { container } = render(
        <RechartsPlot drawing={drawing} focus={{ under: [], over: [] }} />,
      );
      const charts = [...container.querySelectorAll('.chart-frame')];
      expect(charts).toHaveLength(drawing.frames.length);
      for (const [index, frame] of drawing.frames.entries()) {
        const chart = charts[index];
        if (chart === undefined) throw new Error('A frame was not drawn');
        const [wanted, got] = [composed(frame), drawn(chart)];
        expect(got).toHaveLength(wanted.length);
        for (const [place, number] of wanted.entries())
          expect(got[place]).toBeCloseTo(number, -0.3);
      }
      const curves = [...container.querySelectorAll('path.recharts-line-curve')].map((path) =>
        numbers(path.getAttribute('d') ?? ''),
      );
      const lines = linePaths(drawing)
        .map(numbers)
        .filter((line) => line.length > 2);
      for (const line of lines) {
        const same = curves.some(
          (curve) =>
            curve.length === line.length &&
            curve.every((number, place) => Math.abs(number - (line[place] ?? Number.NaN)) <= 0.5),
        );
        expect(same).toBe(true);
      }
    });
  }
});
