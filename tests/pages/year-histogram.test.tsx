import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countByYear } from '../../src/selectors/filters/events';
import { chosenYears, withYears } from '../../src/selectors/filters/filter-changes';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { YearHistogram } from '../../src/pages/timeline/year-histogram';
import { shipped } from '../charts/support/shipped';
import { renderView } from '../ui/support';

const { events } = shipped.events;
const span = { first: 1991, last: 2026 };

function Histogram(props: {
  readonly start?: Partial<Filters>;
  readonly onChoose: (first: number, last: number, options?: { replace: boolean }) => void;
}) {
  const [filters, setFilters] = useState<Filters>({ ...noFilters, ...props.start });
  return (
    <YearHistogram
      years={countByYear(events, filters)}
      span={span}
      chosen={chosenYears(filters, span)}
      isFiltered={false}
      onChoose={(first, last, options) => {
        if (options === undefined) props.onChoose(first, last);
        else props.onChoose(first, last, options);
        setFilters(withYears(filters, first, last, span));
      }}
    />
  );
}

function show(start: Partial<Filters> = {}) {
  const onChoose = vi.fn();
  renderView(<Histogram start={start} onChoose={onChoose} />);
  const plot = document.querySelector('[data-part="histogram"]');
  if (plot === null) throw new Error('There is no plot.');
  return { onChoose, plot };
}

/** The middle of a year on a plot that is ten pixels a year wide. */
const at = (year: number) => ({ clientX: (year - 1991) * 10 + 5, pointerId: 1, button: 0 });

beforeEach(() => {
  Element.prototype.setPointerCapture = vi.fn();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 360, 128));
});

describe('by pointer', () => {
  it('chooses the year pressed, and all years when it is pressed again', () => {
    const { onChoose, plot } = show();
    fireEvent.pointerDown(plot, at(2015));
    fireEvent.pointerUp(plot, at(2015));
    expect(onChoose).toHaveBeenLastCalledWith(2015, 2015);
    fireEvent.pointerDown(plot, at(2015));
    fireEvent.pointerUp(plot, at(2015));
    expect(onChoose).toHaveBeenLastCalledWith(1991, 2026);
  });

  it('chooses the years dragged across, in either direction', () => {
    const { onChoose, plot } = show();
    fireEvent.pointerDown(plot, at(2020));
    fireEvent.pointerMove(plot, at(2017));
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.pointerMove(plot, at(2015));
    fireEvent.pointerUp(plot, at(2015));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(2015, 2020);
  });

  it('extends the chosen years with Shift', () => {
    const { onChoose, plot } = show({ from: 2010, to: 2012 });
    fireEvent.pointerDown(plot, { ...at(2016), shiftKey: true });
    fireEvent.pointerUp(plot, at(2016));
    expect(onChoose).toHaveBeenLastCalledWith(2010, 2016);
    fireEvent.pointerDown(plot, { ...at(2000), shiftKey: true });
    fireEvent.pointerUp(plot, at(2000));
    expect(onChoose).toHaveBeenLastCalledWith(2000, 2016);
  });

  it('stays within the years there are', () => {
    const { onChoose, plot } = show();
    fireEvent.pointerDown(plot, at(2020));
    fireEvent.pointerMove(plot, { ...at(2026), clientX: 5000 });
    fireEvent.pointerUp(plot, { ...at(2026), clientX: 5000 });
    expect(onChoose).toHaveBeenLastCalledWith(2020, 2026);
  });

  it('drags a grip', () => {
    const { onChoose } = show({ from: 2010, to: 2020 });
    const last = screen.getByRole('slider', { name: 'To year' });
    fireEvent.pointerDown(last, at(2020));
    fireEvent.pointerMove(last, at(2015));
    fireEvent.pointerUp(last, at(2015));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(2010, 2015);
  });

  it('chooses nothing where a grip is pressed and not moved', () => {
    const { onChoose } = show({ from: 2010, to: 2010 });
    const last = screen.getByRole('slider', { name: 'To year' });
    fireEvent.pointerDown(last, at(2010));
    fireEvent.pointerUp(last, at(2010));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('drops a drag that the browser takes over for scrolling', () => {
    const { onChoose, plot } = show();
    fireEvent.pointerDown(plot, at(2015));
    fireEvent.pointerMove(plot, at(2017));
    fireEvent.pointerCancel(plot, at(2017));
    fireEvent.pointerUp(plot, at(2017));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('leaves other buttons alone', () => {
    const { onChoose, plot } = show();
    fireEvent.pointerDown(plot, { ...at(2015), button: 2 });
    fireEvent.pointerUp(plot, { ...at(2015), button: 2 });
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  it.each([
    ['{ArrowRight}', 2011],
    ['{ArrowUp}', 2011],
    ['{ArrowLeft}', 2009],
    ['{ArrowDown}', 2009],
    ['{PageUp}', 2015],
    ['{PageDown}', 2005],
    ['{Home}', 1991],
    ['{End}', 2020],
  ])('moves the first year with %s', async (key, year) => {
    const { onChoose } = show({ from: 2010, to: 2020 });
    screen.getByRole('slider', { name: 'From year' }).focus();
    await userEvent.keyboard(key);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(year, 2020, { replace: false });
  });

  it('stops where the other grip stands', async () => {
    const { onChoose } = show({ from: 2018, to: 2020 });
    screen.getByRole('slider', { name: 'To year' }).focus();
    await userEvent.keyboard('{PageDown}');
    expect(onChoose).toHaveBeenLastCalledWith(2018, 2018, { replace: false });
    await userEvent.keyboard('{ArrowLeft}');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('makes one entry of the history out of steps in a row', async () => {
    const { onChoose } = show({ from: 2010 });
    screen.getByRole('slider', { name: 'From year' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(onChoose.mock.calls).toEqual([
      [2011, 2026, { replace: false }],
      [2012, 2026, { replace: true }],
    ]);
  });

  it('tells where the grips are and how far they go', () => {
    show({ from: 2010, to: 2020 });
    const first = screen.getByRole('slider', { name: 'From year' });
    expect(first).toHaveAttribute('aria-valuenow', '2010');
    expect(first).toHaveAttribute('aria-valuemin', '1991');
    expect(first).toHaveAttribute('aria-valuemax', '2020');
    const last = screen.getByRole('slider', { name: 'To year' });
    expect(last).toHaveAttribute('aria-valuemin', '2010');
    expect(last).toHaveAttribute('aria-valuemax', '2026');
  });
});

describe('in words', () => {
  it('bears its name and has every year in a table that chooses too', async () => {
    const { onChoose } = show({ topics: ['trade'] });
    expect(screen.getByRole('group', { name: 'Events by year, 1991 to 2026' })).toBeVisible();
    await userEvent.click(screen.getByText('Years as a table'));
    const most = countByYear(events, noFilters).find(({ year }) => year === 2025)?.all;
    expect(screen.getByText(`The most in one year: ${String(most)}, in 2025.`)).toBeVisible();
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(37);
    expect(table.getByRole('row', { name: '1998 0 0' })).toBeVisible();
    await userEvent.click(table.getByRole('button', { name: '2023' }));
    expect(onChoose).toHaveBeenLastCalledWith(2023, 2023);
    expect(table.getByRole('button', { name: '2023' })).toHaveAttribute('aria-pressed', 'true');
    expect(table.getByRole('button', { name: '2024' })).toHaveAttribute('aria-pressed', 'false');
  });
});
