import { Fragment, type ReactNode } from 'react';
import type { ChartId, PlacedChart } from '../../charts/chart-ids';
import { ChartSlot } from './chart-slot';

interface ChartRowsProps {
  /** Each chart with the columns of twelve that it takes in its row. */
  readonly rows: readonly (readonly PlacedChart[])[];
  /** What stands beside a chart and fills its row. */
  readonly beside?: Readonly<Partial<Record<ChartId, ReactNode>>>;
  /** Whether the first row is the first band of the page. */
  readonly isFirst?: boolean;
}

/** The charts of a page, row by row. */
export function ChartRows({ rows, beside = {}, isFirst = false }: ChartRowsProps) {
  return rows.map((row, index) => {
    const band = isFirst && index === 0 ? 'band md:mt-12 print:mt-8' : 'band';
    const [{ id, columns } = { id: undefined, columns: 12 }] = row;
    if (id !== undefined && columns === 12)
      return (
        <div key={id} className={band}>
          <ChartSlot id={id} />
        </div>
      );
    return (
      <div key={id} className={`${band} grid-12`}>
        {row.map((chart) => (
          <Fragment key={chart.id}>
            <div className={`span-${String(chart.columns)}`}>
              <ChartSlot id={chart.id} />
            </div>
            {beside[chart.id] !== undefined && (
              <div className={`span-${String(12 - chart.columns)}`}>{beside[chart.id]}</div>
            )}
          </Fragment>
        ))}
      </div>
    );
  });
}
