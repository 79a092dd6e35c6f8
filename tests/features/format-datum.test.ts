import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en';
import { mirrorYear } from '../../src/selectors/mirror-trade';
import { provenanceOf } from '../../src/selectors/provenance';
import { formatDatum } from '../../src/features/source-panel/format-datum';
import { withRoundedYear } from '../fixtures/dataset/rounded-year';
import { format, shippedBut, record } from '../charts/support/shipped';

const language = { messages: en, format };
const formulas = { turnover: 'sum', change: 'change', deficit: 'difference' };

describe('a figure of a year that its source rounds to ten million dollars', () => {
  const ledger = shippedBut('trade', withRoundedYear(record.trade, '2023'));
  const count = mirrorYear(ledger.trade, 2023, formulas)?.kazakhstan;
  if (count?.change === undefined) throw new Error('No book of 2023');
  const { kazakhstanSells, unitedStatesSells, turnover, change, deficit } = count;

  it('is told with no digit that the source does not hold', () => {
    const shown = [kazakhstanSells, unitedStatesSells, turnover, deficit.amount].map(
      (observation) => formatDatum(observation, 'number', 1, language),
    );
    expect(shown).toEqual(['1,970', '2,240', '4,210', '270']);
    expect(formatDatum(turnover, 'in-billions', 2, language)).toBe('4.21');
    expect(formatDatum(turnover, 'billion', 3, language)).toContain('4.21 ');
    expect(formatDatum(change, 'signed-percent', 1, language)).toMatch(/^\+\d\d%$/);
    expect(formatDatum(change, 'direction', 1, language)).toMatch(/ \d\d%$/);
  });

  it('is set against the other count with no more digits', () => {
    const { others } = provenanceOf(turnover, ledger, 'sum');
    const [other] = others.filter(({ observation }) => observation.claim === undefined);
    if (other?.difference.kind !== 'derived') throw new Error('No other count');
    expect(formatDatum(other.difference, 'number', 1, language)).toMatch(/^−\d{2}0$/);
  });
});
