import type { ReactNode } from 'react';
import type { Ledger } from '../../dataset/ledger';
import { mirrorYear, type CountedYear } from '../../selectors/mirror-trade';
import type { Filters } from '../../selectors/filters/filters';
import { selectHeadline } from '../../selectors/headline';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { HeadlineFigure } from './headline-figure';
import type { Language } from '../../state/language';
import type { Hrefs } from '../../state/hrefs';
import { SentenceText } from '../../ui/sentence-text';
import { articleName } from '../../state/article-name';
import { claimSupport } from './figure-support';

type Said = Pick<Ledger, 'claims' | 'documents'>;

/** What the articles state of trade: the figure with both counts beside it, and the projection. */
export function tradeFigures(
  trade: Ledger['trade'],
  { claims, documents }: Said,
  filters: Filters,
  { language, hrefs }: { readonly language: Language; readonly hrefs: Hrefs },
): readonly ReactNode[] {
  const { messages } = language;
  const words = messages.pages.overview;
  const { formulas } = messages.pages;
  const { claimed, projected } = selectHeadline(trade, claims, filters, formulas);
  const unit = messages.pages.billionDollars;
  const figures: ReactNode[] = [];
  if (claimed !== null) {
    const year = claimed.observation.period.year;
    const counts = filters.origin === 'document' ? null : mirrorYear(trade, year, formulas);
    const count = ({ counter, turnover }: CountedYear) => (
      <CitedNumber
        name={`keys/turnover-${counter}`}
        observation={turnover}
        form="in-billions"
        decimals={2}
      />
    );
    figures.push(
      <HeadlineFigure
        key="claimed"
        label={words.claimedTrade(String(year), articleName(documents, claimed.claim.document))}
        value={<CitedNumber name="keys/claimed" observation={claimed.observation} form="number" />}
        unit={unit}
        said={
          counts === null ? (
            words.claimedTradeAlone
          ) : (
            <SentenceText
              of={words.claimedTradeSaid<ReactNode>(
                count(counts.kazakhstan),
                count(counts.unitedStates),
              )}
            />
          )
        }
        {...claimSupport(claimed.claim, hrefs)}
      />,
    );
  }
  if (projected !== null) {
    const year = String(projected.observation.period.year);
    figures.push(
      <HeadlineFigure
        key="projected"
        label={words.projectedTrade(year, articleName(documents, projected.claim.document))}
        value={
          <CitedNumber name="keys/projected" observation={projected.observation} form="number" />
        }
        unit={unit}
        said={words.projectedTradeSaid}
        {...claimSupport(projected.claim, hrefs)}
      />,
    );
  }
  return figures;
}
