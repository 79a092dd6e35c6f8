import type { SourceEntry, SourceKind } from '../../dataset/schema/sources';
import { SourceTitle } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { writePublished } from '../../ui/published-date';

/** Statistics first, then what is official, then what is quoted. */
const figures: readonly SourceKind[] = [
  'official-statistics',
  'industry-statistics',
  'compilation',
  'official-list',
  'legal-text',
  'official-statement',
  'company-statement',
  'press-quote',
  'press',
];

/** Every source: who published what and when, how it counts, for which side, on which terms. */
export function SourceRegister(props: {
  readonly sources: readonly SourceEntry[];
  /** Id of the source that the reader came for, which must not stay folded. */
  readonly named: string | null;
}) {
  const { messages, format } = useLanguage();
  const words = messages.ledger;
  const { sources, named } = props;
  const first = figures.flatMap((kind) => sources.filter((source) => source.kind === kind));
  const others = sources.filter(({ kind }) => kind === 'reference');
  return (
    <>
      <div className={`hidden pb-2 font-semibold ${columns}`} aria-hidden="true">
        <span>{words.columns.publisher}</span>
        <span>{words.columns.title}</span>
        <span>{words.columns.side}</span>
        <span>{words.columns.published}</span>
      </div>
      <Entries sources={first} />
      {/* Folded, not left out: find-in-page reaches into it. */}
      <details className="[&[open]>summary]:border-t" open={others.some(({ id }) => id === named)}>
        <summary className="link border-grid py-4">
          {words.others(format.number(others.length))}
        </summary>
        <Entries sources={others} />
      </details>
    </>
  );
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
