import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/dataset/observation';
import { parsePeriod } from '../../src/dataset/period';
import { CitedNumber } from '../../src/features/source-panel/cited-number';
import type { DatumForm } from '../../src/features/source-panel/format-datum';
import { renderView } from '../ui/support';

const counted: Observation = {
  kind: 'reported',
  value: 4052.945,
  unit: 'usd-million',
  period: parsePeriod('2023'),
  sources: ['kz-bns-foreign-trade'],
};

const missing: Observation = {
  kind: 'missing',
  reason: 'withheld',
  unit: 'percent',
  period: parsePeriod('2019'),
  sources: ['eia-uranium-marketing'],
};

describe('a number outside a chart', () => {
  it('carries its value, unit and source, and leads to the source', () => {
    renderView(
      <CitedNumber name="page/number" observation={counted} form="billion" decimals={2} />,
    );
    const link = screen.getByRole('link', { name: '4.05 billion' });
    expect(link).toHaveAttribute('data-figure');
    expect(link).toHaveAttribute('data-value', '4052.945');
    expect(link).toHaveAttribute('data-unit', 'usd-million');
    expect(link).toHaveAttribute('data-source', 'kz-bns-foreign-trade');
    expect(link).toHaveAttribute('href', '/?figure=page/number');
  });

  it('leads to the claim where a document states it, and says that it is a bound', () => {
    const claimed: Observation = {
      ...counted,
      kind: 'projected',
      value: 4.5,
      unit: 'usd-billion',
      bound: 'over',
      sources: ['doc-independence-day'],
      claim: 'a05-3',
    };
    renderView(<CitedNumber name="page/number" observation={claimed} form="quantity" />);
    const link = screen.getByRole('link', { name: 'over 4.5 billion dollars' });
    expect(link).toHaveAttribute('href', '/?figure=claim/a05-3');
  });

  it('gives the reason for a missing value, which is not zero', () => {
    renderView(<CitedNumber name="page/number" observation={missing} form="percent" />);
    const link = screen.getByRole('link', { name: 'withheld' });
    expect(link).toHaveAttribute('data-value', '');
  });

  it('keeps zero a number', () => {
    renderView(
      <CitedNumber name="page/number" observation={{ ...counted, value: 0 }} form="number" />,
    );
    expect(screen.getByRole('link', { name: '0' })).toHaveAttribute('data-value', '0');
  });

  const change: Observation = { ...counted, unit: 'percent', value: -10.43 };
  const forms: readonly (readonly [DatumForm, string])[] = [
    ['percent', '−10.4%'],
    ['signed-percent', '−10.4%'],
    ['direction', 'down 10.4%'],
    ['number', '−10.4'],
  ];
  it.each(forms)('writes a fall as %s: %s', (form, text) => {
    renderView(<CitedNumber name="page/number" observation={change} form={form} decimals={1} />);
    expect(screen.getByRole('link')).toHaveTextContent(text);
  });
});
