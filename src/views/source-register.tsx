import type { SourceEntry, SourceKind } from '../dataset/schema/sources';
import { useLanguage } from './language';
import { OutwardLink } from './outward-link';

/** Statistics first, then what is official, then the rest. */
const order: readonly SourceKind[] = [
  'official-statistics',
  'industry-statistics',
  'compilation',
  'official-list',
  'legal-text',
  'official-statement',
  'company-statement',
  'press-quote',
  'press',
  'reference',
];

/** Every source: who published what and when, how it counts, for which side, on which terms. */
export function SourceRegister({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const { messages } = useLanguage();
  const words = messages.ledger;
  const sorted = order.flatMap((kind) => sources.filter((source) => source.kind === kind));
  return (
    <>
      <div className="register-head" aria-hidden="true">
        <span>{words.columns.publisher}</span>
        <span>{words.columns.title}</span>
        <span>{words.columns.side}</span>
        <span>{words.columns.published}</span>
      </div>
      <ol className="register">
        {sorted.map((source) => (
          <RegisterEntry key={source.id} source={source} />
        ))}
      </ol>
    </>
  );
}

function RegisterEntry({ source }: { readonly source: SourceEntry }) {
  const { messages } = useLanguage();
  const words = messages.ledger;
  return (
    <li id={`source-${source.id}`} data-source={source.id} tabIndex={-1}>
      <span>
        <OutwardLink href={source.url}>{source.publisher}</OutwardLink>
      </span>
      <span>
        {source.title}
        <span className="how-counted">
          {source.note === undefined ? words.kinds[source.kind] : source.note}
        </span>
      </span>
      <span className="register-side">{source.side === undefined ? null : words.sides[source.side]}</span>
      <span>
        {source.published ?? words.noDate}
        <span className="how-counted">{words.licence(source.licence)}</span>
      </span>
    </li>
  );
}
