import { useState } from 'react';
import { Link } from 'react-router-dom';
import { valueOf } from '../../dataset/observation';
import type { Cell, Chart, Row, Series } from '../../charts/chart';
import { pathOfCell, findCell } from '../../charts/chart-datum-paths';
import { useSourceLinks } from '../source-panel/source-links';
import { useLanguage } from '../../state/language';
import { usePrinting } from '../../state/printing';
import { needsStatus } from './row-words';

/** A value of the table, which leads to its source. */
function TableCell({
  chart,
  cell,
  series,
  row,
}: {
  readonly chart: Chart;
  readonly cell: Cell | undefined;
  readonly series: Series;
  readonly row: Row;
}) {
  const { messages } = useLanguage();
  const links = useSourceLinks();
  if (cell === undefined) return <td className="text-muted">{messages.charts.view.notCovered}</td>;
  const { observation } = cell;
  const path = pathOfCell(chart, series.id, row);
  const [source = ''] = observation.sources;
  const link = (
    <Link
      className="num"
      to={links.href(path)}
      state={links.state}
      data-reference={path}
      data-source={source}
    >
      {cell.text}
    </Link>
  );
  if (observation.kind === 'missing') {
    return (
      <td className="text-muted" data-kind="missing" data-reason={observation.reason}>
        {link}
      </td>
    );
  }
  return (
    <td
      data-figure={`${series.id}/${row.key}`}
      data-value={String(valueOf(observation))}
      data-unit={observation.unit}
      data-kind={observation.kind}
    >
      {link}
      {needsStatus(cell) && (
        <span className="block text-note font-normal text-muted">{cell.status}</span>
      )}
    </td>
  );
}

/** Rows under the heading of their group, in the order of the chart. */
function groupsOf(
  rows: readonly Row[],
): readonly { readonly name: string | undefined; readonly rows: readonly Row[] }[] {
  const groups: { name: string | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || (row.group !== undefined && row.group !== last.name))
      groups.push({ name: row.group, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}

/** The chart as a table: the same cells, with units at the head and the status of each value. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const { messages } = useLanguage();
  const name = messages.charts.view.table(chart.title);
  return (
    // A long table scrolls in its own frame, which the keyboard must be able to enter.
    <div className="chart-table" role="region" aria-label={name} tabIndex={0}>
      <table className="data-table text-small [--cell:0.3rem_0_0.35rem_1.25rem]">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.rowHeading}</th>
            {chart.series.map((series) => (
              <th key={series.id} scope="col">
                {series.label}
                <span className="block text-note font-normal text-muted">{series.unitText}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(chart.rows).map((group, index) => (
          <tbody key={`${String(index)}/${group.name ?? ''}`}>
            {group.name !== undefined && (
              <tr>
                <th
                  className="pt-[0.9rem] font-semibold"
                  scope="rowgroup"
                  colSpan={chart.series.length + 1}
                >
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.label}
                  {row.detail !== undefined && (
                    <span className="block text-note font-normal text-muted">{row.detail}</span>
                  )}
                </th>
                {chart.series.map((series) => (
                  <TableCell
                    key={series.id}
                    chart={chart}
                    cell={row.cells[series.id]}
                    series={series}
                    row={row}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** A table of more rows than this is folded where it stands below its chart. */
const foldedFrom = 120;

/** The table below its chart. A long one is folded, unless the address asks for a number of the chart. */
export function TableBelow({ chart }: { readonly chart: Chart }) {
  const { messages, format } = useLanguage();
  const { asked } = useSourceLinks();
  const printing = usePrinting();
  const [isOpen, setIsOpen] = useState(
    () => asked !== null && findCell(chart, asked) !== undefined,
  );
  const { length } = chart.rows;
  if (length < foldedFrom) return <ChartTable chart={chart} />;
  return (
    <details
      className="table-folded mt-6"
      open={isOpen || printing}
      onToggle={({ currentTarget }) => {
        if (!printing) setIsOpen(currentTarget.open);
      }}
    >
      <summary className="w-fit py-2">
        {messages.charts.view.foldedTable(format.number(length))}
      </summary>
      <ChartTable chart={chart} />
    </details>
  );
}
