import type { SourceEntry, SourceKind } from '../../dataset/schema/sources';
import { SourceTitle } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { writePublished } from '../../ui/published-date';

/** Statistics first, then what is official, then what is quoted, then what is cited for a fact. */
const kinds: readonly SourceKind[] = [
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
export function SourceRegister(props: {
  readonly sources: readonly SourceEntry[];
  /** Id of the source that the reader came for, which must not stay folded. */
  readonly named: string | null;
}) {
  const { messages, format } = useLanguage();
  const words = messages.ledger;
  // Folded, not left out: find-in-page reaches into them.
  return kinds.map((kind) => {
    const own = props.sources.filter((source) => source.kind === kind);
    return own.length === 0 ? null : (
      <details
        key={kind}
        className="rule [&[open]>summary]:pb-2"
        open={own.some(({ id }) => id === props.named)}
      >
        <summary className="link py-3">
          {words.ofKind(words.kinds[kind], own.length, format.number(own.length))}
        </summary>
        <div className={`hidden pb-2 font-semibold ${columns}`} aria-hidden="true">
          <span>{words.columns.publisher}</span>
          <span>{words.columns.title}</span>
          <span>{words.columns.side}</span>
          <span>{words.columns.published}</span>
        </div>
        <Entries sources={own} />
      </details>
    );
  });
}

/** The columns of a desk; on a phone an entry is a block. */
const columns =
  'gap-x-6 lg:grid lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_minmax(0,8rem)_minmax(0,11rem)]';

function Entries({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ol data-part="register">
      {sources.map((source) => (
        <RegisterEntry key={source.id} source={source} />
      ))}
    </ol>
  );
}

function RegisterEntry({ source }: { readonly source: SourceEntry }) {
  const language = useLanguage();
  const { messages } = language;
  const words = messages.ledger;
  return (
    <li
      id={`source-${source.id}`}
      className={`grid scroll-mt-4 break-inside-avoid gap-y-0.5 rule pt-3 pb-3.5 target:bg-tint target:[box-shadow:0_0_0_0.5rem_var(--color-tint)] ${columns}`}
      data-source={source.id}
      tabIndex={-1}
    >
      <span>
        <OutwardLink href={source.url}>{source.publisher}</OutwardLink>
      </span>
      <span>
        <SourceTitle of={source} />
        <span className="block text-muted">{source.note ?? words.kinds[source.kind]}</span>
      </span>
      <span>{source.side === undefined ? null : words.sides[source.side]}</span>
      <span>
        {writePublished(source.published, language)}
        <span className="block text-muted">{words.licence(source.licence)}</span>
      </span>
    </li>
  );
}
