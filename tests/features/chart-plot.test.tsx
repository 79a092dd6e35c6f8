import { plainText } from '../../src/charts/rich-text';
import { fireEvent, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en/en';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import type { ChartId } from '../../src/charts/chart-ids';
import { ChartChoiceContext, type ChartChoice } from '../../src/features/chart/chart-choice';
import { ChartPlot } from '../../src/features/chart/chart-plot';
import { FixedWidth } from '../../src/features/chart/measured-width';
import { spokenRow } from '../../src/features/chart/row-words';
import { buildShown } from '../charts/support/shipped';
import { hook, renderView } from '../ui/support';

const words = en.charts.view;

/** Draws the plot of a chart, as wide as a page has it. */
function draw(id: ChartId, choice: ChartChoice | null = null) {
  const chart = buildShown(definitionOf(id));
  renderView(
    <FixedWidth value={640}>
      <ChartChoiceContext value={choice}>
        <ChartPlot chart={chart} onSources={() => undefined} />
      </ChartChoiceContext>
    </FixedWidth>,
  );
  return { chart, plot: hook('[data-chart-plot]') };
}

function spoken(): string {
  return hook('[data-chart-plot]').getAttribute('aria-valuetext') ?? '';
}

function shownRow(): string | null {
  return document.querySelector('[data-value-panel]')?.getAttribute('data-value-panel') ?? null;
}

describe('a chart to the ear', () => {
  it('is a control with a name, a place among its points, and what its keys do', () => {
    const { chart, plot } = draw('trade-flows');
    expect(plot).toHaveRole('slider');
    expect(plot).toHaveAccessibleName(`${chart.title}: ${plainText(chart.finding)}`);
    expect(plot).toHaveAccessibleDescription(words.keys(words.keyOfSource));
    // Said with the chart, it is not read once more by whoever goes on line by line.
    expect(hook('[data-part="help"]')).toHaveAttribute('aria-hidden', 'true');
    expect(plot).toHaveAttribute('aria-valuenow', '0');
    expect(plot).toHaveAttribute('aria-valuemax', String(chart.rows.length));
    expect(spoken()).toBe(words.points(String(chart.rows.length), chart.rows.length));
  });

  it('speaks each point as it is reached, and says which is the first and which the last', async () => {
    const user = userEvent.setup();
    const { chart, plot } = draw('trade-both-counts');
    const count = chart.rows.length;
    await user.tab();
    expect(plot).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(spoken()).toMatch(new RegExp(`^${chart.rows[0]?.label ?? '?'}: `));
    expect(spoken()).toContain(words.firstOf(String(count)));
    expect(plot).toHaveAttribute('aria-valuenow', '1');
    await user.keyboard('{ArrowRight}');
    expect(spoken()).not.toContain(words.firstOf(String(count)));
    await user.keyboard('{End}');
    expect(spoken()).toContain(words.lastOf(String(count)));
    expect(plot).toHaveAttribute('aria-valuenow', String(count));
  });

  it('answers arrow keys that go no further, each of them', async () => {
    const user = userEvent.setup();
    draw('trade-both-counts');
    const end = () => hook('[data-spoken="end"]');
    await user.tab();
    await user.keyboard('{End}');
    expect(end()).toBeEmptyDOMElement();
    await user.keyboard('{ArrowRight}');
    expect(end()).toHaveTextContent(words.noneAfter);
    const first = end().firstChild;
    await user.keyboard('{ArrowRight}');
    // A live region speaks what is new: the same words in a new element.
    expect(end()).toHaveTextContent(words.noneAfter);
    expect(end().firstChild).not.toBe(first);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(end()).toHaveTextContent(words.noneBefore);
    await user.keyboard('{ArrowRight}');
    expect(end()).toBeEmptyDOMElement();
  });

  it('promises of Enter what it does, also where it chooses', () => {
    const { plot } = draw('claims-by-verdict', {
      help: en.ledger.chartChoice,
      onChoose: () => undefined,
    });
    expect(plot).toHaveAccessibleDescription(words.keys(en.ledger.chartChoice));
    expect(hook('[data-part="help"]').textContent).not.toContain(words.keyOfSource);
  });
});

describe('a spoken row', () => {
  const charts = chartDefinitions.map((definition) => buildShown(definition));

  it('names the group that the eye reads above it', () => {
    const grouped = charts.flatMap((chart) =>
      chart.rows.flatMap((row) => (row.group === undefined ? [] : [{ chart, row }])),
    );
    expect(new Set(grouped.map(({ chart }) => chart.id)).size).toBeGreaterThan(2);
    for (const { chart, row } of grouped)
      expect(spokenRow(row, chart, [], en)).toContain(row.group);
  });

  it('never lets two numbers run together', () => {
    for (const chart of charts) {
      for (const row of chart.rows) {
        const text = spokenRow(row, chart, [], en);
        for (const { id, label } of chart.series)
          if (row.cells[id] !== undefined) expect(text).toContain(`${label}: `);
        // A year, white space, another number: read as one.
        expect(text).not.toMatch(/\d{4} [\d+−]/);
      }
    }
  });
});

describe('the values under the mouse', () => {
  const at = (clientX: number, clientY: number) => ({ clientX, clientY, pointerType: 'mouse' });

  it('close with Escape wherever the focus is, and stay closed while the mouse rests', () => {
    const { plot } = draw('trade-both-counts');
    fireEvent.pointerMove(plot, at(300, 80));
    expect(shownRow()).not.toBeNull();
    expect(document.body).toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(shownRow()).toBeNull();
    fireEvent.pointerMove(plot, at(301, 80));
    expect(shownRow()).toBeNull();
    fireEvent.pointerMove(plot, at(500, 80));
    expect(shownRow()).not.toBeNull();
  });

  it('leave Escape to a dialog that stands over them', () => {
    const { plot } = draw('trade-both-counts');
    fireEvent.pointerMove(plot, at(300, 80));
    const dialog = document.body.appendChild(document.createElement('dialog'));
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(shownRow()).not.toBeNull();
    dialog.remove();
  });

  it('wait for a mouse on its way to them, and take it in', () => {
    const { plot } = draw('trade-both-counts');
    fireEvent.pointerMove(plot, at(300, 80));
    const row = shownRow();
    const panel = hook('[data-value-panel]');
    vi.spyOn(panel, 'getBoundingClientRect').mockReturnValue(new DOMRect(330, 104, 200, 120));
    fireEvent.pointerMove(plot, at(360, 125));
    expect(shownRow()).toBe(row);
    fireEvent.pointerLeave(plot, { pointerType: 'mouse', relatedTarget: panel });
    expect(shownRow()).toBe(row);
    const whole = panel.parentElement;
    if (whole === null) throw new Error('The panel stands nowhere.');
    fireEvent.pointerLeave(whole, { pointerType: 'mouse' });
    expect(shownRow()).toBeNull();
  });

  it('give way to a mouse that goes along the chart', () => {
    const { plot } = draw('trade-both-counts');
    fireEvent.pointerMove(plot, at(300, 80));
    const row = shownRow();
    const panel = hook('[data-value-panel]');
    vi.spyOn(panel, 'getBoundingClientRect').mockReturnValue(new DOMRect(330, 104, 200, 120));
    fireEvent.pointerMove(plot, at(450, 80));
    expect(shownRow()).not.toBe(row);
  });
});

it('Escape in the values gives the focus back to the chart', async () => {
  const user = userEvent.setup();
  const { plot } = draw('trade-both-counts');
  await user.tab();
  await user.keyboard('{ArrowRight}');
  await user.tab();
  expect(plot).not.toHaveFocus();
  await user.keyboard('{Escape}');
  expect(shownRow()).toBeNull();
  await waitFor(() => {
    expect(plot).toHaveFocus();
  });
});
