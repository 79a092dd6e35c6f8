import type { ReactNode } from 'react';
import type { Citations } from '../dataset/citations';
import type { Observation } from '../dataset/observation';
import { CitedLink } from './cited-link';
import { useLanguage } from '../state/language';
import { SentenceText } from './sentence-text';

/** The sources of some numbers, each once, in the order in which the numbers stand. */
export function CitedLine(props: {
  readonly of: readonly Observation[];
  readonly cited: Citations;
  /** The room above it, and its size. */
  readonly className?: string;
}) {
  const { messages } = useLanguage();
  const ids = [...new Set(props.of.flatMap(({ sources }) => sources))];
  if (ids.length === 0) return null;
  const links = ids.map((id) => <CitedLink key={id} id={id} cited={props.cited.get(id)} />);
  return (
    <p className={`text-muted ${props.className ?? 'mt-2 text-small'}`}>
      {messages.pages.source} <SentenceText of={messages.pages.namedSources<ReactNode>(links, 0)} />
    </p>
  );
}
