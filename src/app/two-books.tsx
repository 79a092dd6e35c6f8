import { useMemo } from 'react';
import { selectMirrorYear } from '../selectors/mirror-trade';
import { concernsTrade } from '../selectors/headline';
import { DoubleEntry } from '../views/double-entry';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { useAddress } from './address';
import { useDocument } from './documents';

/** One year as both sides book it, and how each of them counts. */
export function TwoBooks() {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const loaded = useDocument('trade');
  const trade = loaded.state === 'ready' ? loaded.document : null;
  const { formulas } = messages.pages;
  const books = useMemo(
    () =>
      trade === null || !concernsTrade(filters) ? null : selectMirrorYear(trade, filters, formulas),
    [trade, filters, formulas],
  );
  if (books === null) return null;
  const words = messages.pages.trade;
  return (
    <FigureSection
      title={words.books(String(books.year))}
      titleId="entry-title"
      subtitle={words.booksUnit}
      className="entry"
    >
      <DoubleEntry books={books} />
      <h3 className="minor-heading">{words.howTitle}</h3>
      <dl className="how">
        <dt className="kz">{messages.countries['kazakhstan']}</dt>
        <dd>{words.how.kazakhstan}</dd>
        <dt className="us">{messages.countries['united-states']}</dt>
        <dd>{words.how['united-states']}</dd>
      </dl>
    </FigureSection>
  );
}
