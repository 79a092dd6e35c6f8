import type { ReactNode } from 'react';
import type { Citations } from '../../dataset/citations';
import { CitedLink } from '../../ui/cited-link';
import { SourceTitle } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { writePublished } from '../../ui/published-date';
import { SentenceText } from '../../ui/sentence-text';

/** The sources of a claim: publisher, then title and date as far as it is known. */
export function SourceList(props: { readonly ids: readonly string[]; readonly cited: Citations }) {
  const language = useLanguage();
  const { messages } = language;
  return (
    <ol className="mt-2 grid gap-x-6 md:grid-cols-2">
      {props.ids.map((id) => {
        const cited = props.cited.get(id);
        return (
          <li key={id} className="rule pt-1.75 pb-2">
            <CitedLink id={id} cited={cited} />
            {cited === undefined ? null : (
              <span className="block text-muted">
                <SentenceText
                  of={messages.ledger.titleAndDate<ReactNode>(
                    <SourceTitle of={cited.entry} />,
                    writePublished(cited.entry.published, language),
                  )}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
