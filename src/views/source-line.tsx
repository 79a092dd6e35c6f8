import { Link } from 'react-router-dom';
import type { Cited } from '../dataset/lookups';
import type { Observation } from '../dataset/observation';
import { useLanguage } from './language';

/** The sources of some observations, each once, as links into the register. */
export function SourceLine(props: {
  readonly of: readonly Observation[];
  readonly cited: ReadonlyMap<string, Cited>;
}) {
  const { messages } = useLanguage();
  const ids = [...new Set(props.of.flatMap(({ sources }) => sources))];
  return (
    <p className="text-muted">
      {messages.charts.view.source}{' '}
      {ids.map((id, index) => {
        const cited = props.cited.get(id);
        const isDocument = cited?.kind === 'document';
        const name =
          cited === undefined
            ? id
            : cited.kind === 'document'
              ? messages.documentNumber(String(cited.entry.number))
              : cited.entry.publisher;
        return (
          <span key={id}>
            {index > 0 && messages.format.sourceSeparator}
            <Link to={isDocument ? `/sources#${id}` : `/sources#source-${id}`} data-source={id}>
              {name}
            </Link>
          </span>
        );
      })}
    </p>
  );
}
