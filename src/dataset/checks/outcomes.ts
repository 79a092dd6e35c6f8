import type { Fault } from '../fault';
import { outcomeParts } from '../outcome';
import { parsePeriod } from '../period';
import type { Dataset } from '../schema/dataset';
import { readSeries } from '../trade-ledger';

/** Whether every value that tells the outcome of a claim is on record. */
export function checkOutcomes({ claims, trade }: Dataset): readonly Fault[] {
  return claims.claims.flatMap(({ outcome }, index) =>
    (outcome?.figures ?? []).flatMap((figure, place): readonly Fault[] => {
      const series = trade.series.find(({ id }) => id === figure.series);
      if (series === undefined) return [];
      if (outcomeParts(readSeries(series), parsePeriod(figure.period)) !== null) return [];
      const path = `claims[${index}].outcome.figures[${place}].period`;
      const message = `${figure.series} has neither ${figure.period} nor all the periods in it.`;
      return [{ document: 'claims', path, code: 'period-outside', message }];
    }),
  );
}
