import { useState, type ReactNode } from 'react';
import type { Citations } from '../../dataset/citations';
import { CitedLink } from '../../ui/cited-link';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';

/** So many sources stand open; the others are folded. */
const open = 2;

/** The sources of an event: the first two, then the others on demand. */
export function EventSources(props: {
  readonly ids: readonly string[];
  /** What the ids name, as far as it has arrived. */
  readonly cited: Citations;
}) {
  const { messages, format } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const words = messages.timeline;
  const { ids, cited } = props;
  const folded = ids.length - open;

  const links = ids.map((id) => <CitedLink key={id} id={id} cited={cited.get(id)} />);
  const more = (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      onClick={() => setIsOpen(!isOpen)}
    >
      {isOpen ? words.fewerSources : words.moreSources(folded, format.number(folded))}
    </button>
  );
  if (folded <= 0) {
    return (
      <p className="event-sources">
        <SentenceText of={words.sources<ReactNode>(links, null)} />
      </p>
    );
  }
  return (
    <>
      <p className="event-sources print:hidden">
        <SentenceText of={words.sources<ReactNode>(isOpen ? links : links.slice(0, open), more)} />
      </p>
      <p className="event-sources hidden print:block">
        <SentenceText of={words.sources<ReactNode>(links, null)} />
      </p>
    </>
  );
}
