import { countOf } from '../../dataset/arithmetic';
import type { Claim } from '../../dataset/ledger';
import { countByVerdict, selectClaims, verdicts } from '../../selectors/claims';
import { yearsOf } from '../../selectors/observations';
import { defineChart } from '../chart-definition';
import { counts } from '../looks';

/** How many claims of the articles bear each verdict, one symbol a claim. */
export const claimsByVerdict = defineChart({
  id: 'claims-by-verdict',
  topics: 'every',
  origins: ['document'],
  needs: ['claims'],
  facts: ({ claims: { claims }, documents: { documents }, sources }, { filters, words }) => {
    const kept = selectClaims(claims, filters);
    const period = sources.releasedOn;
    /** Articles of claims, in the order of the articles. */
    const articlesOf = (some: readonly Claim[]) => {
      const ids = new Set(some.map(({ document }) => document));
      return documents.map(({ id }) => id).filter((id) => ids.has(id));
    };
    const count = (some: readonly Claim[], formula: string, from = some) =>
      countOf(some.length, { formula, period, sources: articlesOf(from) });
    const figures = kept.flatMap(({ observation }) => observation ?? []);
    return kept.length === 0
      ? null
      : {
          claims: count(kept, words.allFormula),
          // A verdict that no claim bears counts zero; that is said of all claims, so of all their articles.
          observed: verdicts.map((verdict) => {
            const bearing = kept.filter((claim) => claim.verdict === verdict);
            const from = bearing.length === 0 ? kept : bearing;
            return { verdict, observation: count(bearing, words.formula, from) };
          }),
          byVerdict: countByVerdict(kept),
          years: figures.length === 0 ? ([period.year, period.year] as const) : yearsOf(figures),
        };
  },
  years: ({ years }) => years,
  show: ({ claims, observed, byVerdict }, { words, mark, number, format, messages }) => {
    const parts = observed.flatMap(({ verdict, observation }) =>
      verdict === 'corroborated' || byVerdict[verdict] === 0
        ? []
        : [words.parts[verdict](byVerdict[verdict], mark(observation))],
    );
    const corroborated = observed.find(({ verdict }) => verdict === 'corroborated')?.observation;
    return {
      subtitle: words.subtitle(claims.value, claims.sources.length),
      told: {
        finding: words.finding(number(corroborated), claims.value, mark(claims)),
        ...(parts.length === 0 ? {} : { deck: words.others(format.list(parts)) }),
      },
      notes: [words.note],
      series: [{ id: 'claims', label: words.claims, ...counts }],
      rows: observed.map(({ verdict, observation }) => ({
        key: verdict,
        label: messages.verdicts[verdict].name,
        symbol: verdict,
        values: { claims: observation },
        remark: messages.verdicts[verdict].meaning,
      })),
      panels: [{ panel: 'rows', columns: [{ mark: 'units', series: ['claims'] }] }],
    };
  },
});
