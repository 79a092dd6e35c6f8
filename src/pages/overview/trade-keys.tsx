import type { ReactNode } from 'react';
import type { Ledger } from '../../dataset/ledger';
import { mirrorYear, type CountedYear } from '../../selectors/mirror-trade';
import type { Filters } from '../../selectors/filters/filters';
import { selectHeadline } from '../../selectors/headline';
import { FigureNumber } from '../../features/source-panel/figure-number';
import { KeyFigure } from './key-figure';
import type { Language } from '../../state/language';
import type { Places } from '../../state/places';
import { SentenceText } from '../../ui/sentence-text';
import { documentNumber } from '../../state/document-number';
import { standing } from './key-standing';

type Said = Pick<Ledger, 'claims' | 'documents'>;

/** What the documents state of trade: the figure with both counts beside it, and the projection. */
export function tradeKeys(
  trade: Ledger['trade'],
  { claims, documents }: Said,
  filters: Filters,
  { language, places }: { readonly language: Language; readonly places: Places },
): readonly ReactNode[] {
  const { messages } = language;
  const words = messages.pages.overview;
  const { formulas } = messages.pages;
  const { claimed, projected } = selectHeadline(trade, claims, filters, formulas);
  const unit = messages.pages.billionDollars;
  const keys: ReactNode[] = [];
  if (claimed !== null) {
    const year = claimed.observation.period.year;
    const books = filters.origin === 'document' ? null : mirrorYear(trade, year, formulas);
    const count = ({ counter, turnover }: CountedYear) => (
      <FigureNumber
        name={`keys/turnover-${counter}`}
        observation={turnover}
        form="in-billions"
        decimals={2}
      />
    );
    keys.push(
      <KeyFigure
        key="claimed"
        label={words.keyClaimed(String(year), documentNumber(documents, claimed.claim.document))}
        value={<FigureNumber name="keys/claimed" observation={claimed.observation} form="number" />}
        unit={unit}
        said={
          books === null ? (
            words.keyClaimedAlone
          ) : (
            <SentenceText
              of={words.keyClaimedSaid<ReactNode>(
                count(books.kazakhstan),
                count(books.unitedStates),
              )}
            />
          )
        }
        {...standing(claimed.claim, places)}
      />,
    );
  }
  if (projected !== null) {
    const year = String(projected.observation.period.year);
    keys.push(
      <KeyFigure
        key="projected"
        label={words.keyProjected(year, documentNumber(documents, projected.claim.document))}
        value={
          <FigureNumber name="keys/projected" observation={projected.observation} form="number" />
        }
        unit={unit}
        said={words.keyProjectedSaid}
        {...standing(projected.claim, places)}
      />,
    );
  }
  return keys;
}
