import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/dataset/observation';
import { parsePeriod } from '../../src/dataset/period';
import { provenanceOf } from '../../src/selectors/provenance';
import { SourceDetails } from '../../src/features/source-panel/source-details';
import { shipped } from '../charts/support/shipped';
import { hook, renderView } from '../ui/support';

function titleOf(observation: Observation, within: string | null = null): string | null {
  const provenance = provenanceOf(observation, shipped, 'exports plus imports');
  const { container, unmount } = renderView(
    <SourceDetails
      provenance={provenance}
      path="page/number"
      title={null}
      within={within}
      above={null}
      chart={null}
    />,
  );
  const title = hook('h2', container).textContent;
  unmount();
  return title;
}

describe('the source of a number says what the number is of', () => {
  it('by the claim that states it, and not by who published that', () => {
    const stated = shipped.claims.claims.flatMap((claim) => {
      const { observation } = claim;
      return observation === null ? [] : [{ claim, observation }];
    });
    expect(stated).not.toEqual([]);
    for (const { claim, observation } of stated) {
      const title = titleOf(observation, 'A chart');
      const { series } = provenanceOf(observation, shipped, '');
      expect(title).toBe(series?.title ?? claim.claim);
    }
  });

  it('by how it is computed, then by its chart, and only then by its publisher', () => {
    const [source] = shipped.sources.sources;
    if (source === undefined) throw new Error('No source');
    const reported = {
      unit: 'percent',
      value: 50,
      period: parsePeriod('2024'),
      sources: [source.id],
    } as const;
    const derived = {
      ...reported,
      kind: 'derived',
      formula: 'part of the whole',
      inputs: [],
    } as const;
    expect(titleOf(derived, 'A chart')).toBe('part of the whole');
    expect(titleOf({ ...reported, kind: 'reported' }, 'A chart')).toBe('A chart');
    expect(titleOf({ ...reported, kind: 'reported' })).toContain(source.publisher);
  });
});
