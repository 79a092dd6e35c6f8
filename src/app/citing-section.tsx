import { useState } from 'react';
import { CiteButton } from '../views/cite-button';
import { FigureSection } from '../views/figure-section';
import { useLanguage } from '../views/language';
import { writeCitation } from '../writers/citations/citation';
import { datasetReference } from '../writers/citations/reference';
import { useReferenceSetting } from './reference-setting';
import { pageAddress } from '../selectors/page-address';
import { siteAddress } from './site-address';

/** How the dataset is cited: the short text at once, every form a step away. */
export function CitingSection() {
  const { messages } = useLanguage();
  const words = messages.citing;
  const reference = datasetReference(useReferenceSetting(), siteAddress(pageAddress('/sources')));
  const text = writeCitation(reference, 'short', messages);
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer(words.copied(words.forms.short));
    } catch {
      setAnswer(words.notCopiedHere);
    }
  };
  return (
    <FigureSection id="cite" title={words.section} subtitle={words.sectionUnit}>
      <p className="cite-short">{text}</p>
      <div className="cite-row">
        <button
          type="button"
          className="text-button"
          data-action="copy-citation"
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <CiteButton reference={reference} label={words.more} />
      </div>
      <p className="action-answer" role="status">
        {answer}
      </p>
    </FigureSection>
  );
}
