import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Claim } from '../../dataset/ledger';
import type { ComparedLine } from '../../selectors/verification';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { VerdictMark } from '../../ui/verdict-mark';

/** A run of paragraphs that are not the article's stands folded, as one. */
type Entry =
  { readonly extras: string[] } | { readonly line: Exclude<ComparedLine, { kind: 'extra' }> };

/** How many paragraphs in a row that are not the article's are shown, and the letters of each. */
const mostShown = 200;
const longestShown = 5000;

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function entriesOf(lines: readonly ComparedLine[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    if (line.kind !== 'extra') {
      entries.push({ line });
      continue;
    }
    const last = entries.at(-1);
    if (last !== undefined && 'extras' in last) last.extras.push(line.text);
    else entries.push({ extras: [line.text] });
  }
  return entries;
}

/** The text that was brought, paragraph by paragraph, with the claims of each beside it. */
export function ComparedLines(props: {
  /** Number of the article. */
  readonly document: string;
  readonly lines: readonly ComparedLine[];
  /** Claims of this article. */
  readonly claims: readonly Claim[];
}) {
  const { messages } = useLanguage();
  return (
    <ol className="mt-3" aria-label={messages.verify.lines(props.document)}>
      {entriesOf(props.lines).map((entry, index) =>
        'extras' in entry ? (
          <Extras key={index} texts={entry.extras} />
        ) : (
          <Compared
            key={index}
            line={entry.line}
            claims={props.claims.filter(({ paragraph }) => paragraph === entry.line.number)}
          />
        ),
      )}
    </ol>
  );
}

const lineLook = 'grid gap-x-6 gap-y-2 rule py-3 lg:grid-cols-[9.5rem_minmax(0,1fr)_20rem]';

function Compared(props: {
  readonly line: Exclude<ComparedLine, { kind: 'extra' }>;
  readonly claims: readonly Claim[];
}) {
  const { messages } = useLanguage();
  const { line, claims } = props;
  const words = messages.verify;
  const number = String(line.number);
  const state = line.kind === 'matched' && line.moved ? 'moved' : line.kind;
  return (
    <li
      className={`${lineLook} ${line.kind === 'differs' ? 'bg-tint [box-shadow:0_0_0_0.5rem_var(--color-tint)]' : ''}`}
      data-paragraph={line.number}
      data-compared={line.kind}
    >
      <p className="flex gap-x-3 gap-y-0.5 text-muted tabular-nums lg:flex-col">
        <span className="sr-only">{words.paragraphSpoken(number)} </span>
        <span aria-hidden="true">{words.paragraph(number)}</span>
        <span className="inline-flex items-center gap-1.5 self-baseline font-semibold text-ink">
          <CompareMark kind={line.kind} /> {words.states[state]}
        </span>
      </p>
      <LineWords line={line} isCited={claims.length > 0} />
      <Claims claims={claims} />
    </li>
  );
}

function LineWords(props: { readonly line: ComparedLine; readonly isCited: boolean }): ReactNode {
  const { messages } = useLanguage();
  const { line } = props;
  switch (line.kind) {
    case 'missing':
      return <p className="text-muted wrap-anywhere">{messages.verify.absent}</p>;
    case 'unsettled':
      return <p className="text-muted wrap-anywhere">{messages.verify.unsettledWhy}</p>;
    default:
      // A paragraph that claims were taken from is marked as one; the words are the reader's own.
      return (
        <blockquote className="wrap-anywhere">
          {props.isCited ? (
            <mark className="bg-transparent text-inherit underline decoration-accent decoration-dotted decoration-2 underline-offset-4">
              {shorten(line.text)}
            </mark>
          ) : (
            shorten(line.text)
          )}
        </blockquote>
      );
  }
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  if (claims.length === 0) return <p className="text-muted">{messages.verify.noClaim}</p>;
  return (
    <ul className="grid content-start gap-2">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} className="flex" />
          <Link to={hrefs.claim(claim.id)} className="finger-link">
            {claim.claim}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Extras({ texts }: { readonly texts: readonly string[] }) {
  const { messages, format } = useLanguage();
  const hidden = texts.length - mostShown;
  return (
    <li className={lineLook} data-compared="extra">
      <details className="lg:col-start-2 lg:-col-end-1">
        <summary className="py-1">
          {messages.verify.extraFold(texts.length, format.number(texts.length))}
        </summary>
        {texts.slice(0, mostShown).map((text, index) => (
          <p key={index} className="mt-2 text-muted wrap-anywhere">
            {shorten(text)}
          </p>
        ))}
        {hidden > 0 && (
          <p className="mt-2 text-muted">
            {messages.verify.unshown(hidden, format.number(hidden))}
          </p>
        )}
      </details>
    </li>
  );
}

const pen = {
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The shape of a comparison's outcome: it repeats the word beside it and is never coloured. */
function CompareMark({ kind }: { readonly kind: ComparedLine['kind'] }) {
  return (
    <svg className="mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      {kind === 'matched' ? (
        <path d="M2.5 8.5 6.5 12.5 13.5 4" {...pen} />
      ) : kind === 'differs' ? (
        <path d="M3 5.75H13M3 10.25H13M10.5 2.5 5.5 13.5" {...pen} />
      ) : (
        <circle cx="8" cy="8" r="5.5" {...pen} strokeDasharray="2.2 2.6" />
      )}
    </svg>
  );
}
