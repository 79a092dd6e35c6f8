import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { isRounded, type Observation } from '../../dataset/observation';
import type { Provenance } from '../../selectors/provenance';
import { inputPath } from '../../selectors/datum-path';
import { CitedLink } from '../../ui/cited-link';
import { useSourceLinks } from './source-links';
import { formatDatum } from './format-datum';
import { SourceTitle } from '../../ui/foreign-words';
import { useLanguage, type Language } from '../../state/language';
import { OtherCounts } from './other-counts';
import { OutwardLink } from '../../ui/outward-link';
import { useHrefs } from '../../state/hrefs';
import { VerdictMark } from '../../ui/verdict-mark';

/** A line of a list: what, and at the right how much. */
const inputRow = 'flex justify-between gap-4 rule py-1.5';

interface SourceDetailsProps {
  readonly provenance: Provenance;
  readonly path: string;
  /** What the number is of, where a chart names it. */
  readonly title: string | null;
  /** Title of the chart in which it stands. */
  readonly within: string | null;
  /** Address of the number that this one is an input of. */
  readonly above: string | null;
  /** Address of the chart that shows it. */
  readonly chart: string | null;
  /** Further actions beside the main one. */
  readonly actions?: ReactNode;
}

/** What a number is of: by its chart, its series, the claim that states it, or how it is computed. */
function titleOf({ title, within, provenance }: SourceDetailsProps, language: Language): string {
  const { observation, series, claim } = provenance;
  const formula = observation.kind === 'derived' ? observation.formula : undefined;
  const own = title ?? series?.title ?? claim?.claim ?? formula;
  return own ?? within ?? publisherOf(provenance, language);
}

/** All that is on record of where a number comes from. */
export function SourceDetails(props: SourceDetailsProps) {
  const language = useLanguage();
  const { provenance, path, above } = props;
  const links = useSourceLinks();
  const { observation, series } = provenance;
  const { messages, format } = language;
  const words = messages.provenance;
  const isMissing = observation.kind === 'missing';
  return (
    <>
      {above !== null && (
        <p>
          <Link to={above} state={links.state} data-action="back-to-computed">
            {words.back}
          </Link>
        </p>
      )}
      <h2 className="text-title/7">{titleOf(props, language)}</h2>
      <p className="mt-1 border-b border-grid pb-3" data-figure={path} data-unit={observation.unit}>
        <b className="mr-2 font-serif text-[2.5rem]/13">
          {isMissing ? words.missing : formatDatum(observation, 'number', undefined, language)}
        </b>{' '}
        <span>{messages.units[observation.unit].head}</span>
      </p>
      <dl className="mt-3">
        <Fact name={words.period}>{format.period(observation.period)}</Fact>
        <Fact name={words.unit}>{unitWords(observation, language)}</Fact>
        {series !== undefined && <Fact name={words.what}>{series.title}</Fact>}
        <Fact name={words.who}>{publisherOf(provenance, language)}</Fact>
        <Fact name={words.side}>{words.sides[provenance.side]}</Fact>
        {series?.basis !== undefined && <Fact name={words.how}>{series.basis}</Fact>}
        <Fact name={words.kind}>
          {observation.kind === 'reported' && provenance.side === 'document'
            ? words.stated
            : words.kinds[observation.kind]}
        </Fact>
        <Particulars observation={observation} />
        {series?.note !== undefined && <Fact name={words.note}>{series.note}</Fact>}
        {series?.break !== undefined && <Fact name={words.break}>{series.break.note}</Fact>}
      </dl>
      <Computed provenance={provenance} path={path} />
      <Earlier provenance={provenance} />
      <OtherCounts provenance={provenance} />
      <Verdict provenance={provenance} />
      <Sources provenance={provenance} />
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 [&>a]:inline-flex [&>a]:min-h-11 [&>a]:items-center">
        <OpenSource provenance={provenance} />
        {props.actions}
        {props.chart !== null && (
          <Link to={props.chart} data-action="show-in-chart">
            {words.showInChart}
          </Link>
        )}
      </div>
    </>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 py-0.5">
      <dt className="text-muted">{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function unitWords({ unit }: Observation, { messages }: Language): string {
  const { head } = messages.units[unit];
  const isMoney = unit.startsWith('usd') || unit.startsWith('eur');
  return isMoney ? messages.provenance.pricesOfTheYear(head) : head;
}

function publisherOf({ sources }: Provenance, { format }: Language): string {
  const names = sources.map(({ id, cited }) => {
    if (cited === undefined) return id;
    return cited.kind === 'source' ? cited.entry.publisher : cited.entry.name;
  });
  return format.list([...new Set(names)]);
}

/** Why it is missing, how exact it is, and what the source says of this one value. */
function Particulars({ observation }: { readonly observation: Observation }) {
  const { messages } = useLanguage();
  const words = messages.provenance;
  return (
    <>
      {observation.kind === 'missing' && (
        <Fact name={words.why}>{words.reasons[observation.reason]}</Fact>
      )}
      {isRounded(observation) && <Fact name={words.note}>{words.rounded}</Fact>}
      {'bound' in observation && <Fact name={words.note}>{words.bounds[observation.bound]}</Fact>}
      {'vintage' in observation && <Fact name={words.edition}>{observation.vintage}</Fact>}
      {observation.note !== undefined && <Fact name={words.note}>{observation.note}</Fact>}
    </>
  );
}

function Computed(props: { readonly provenance: Provenance; readonly path: string }) {
  const language = useLanguage();
  const links = useSourceLinks();
  const { provenance, path } = props;
  const { observation, inputTitles } = provenance;
  const { messages, format } = language;
  const words = messages.provenance;
  if (observation.kind !== 'derived') return null;
  return (
    <section data-part="formula">
      <h3 className="mt-5 mb-1 font-semibold">{words.formula}</h3>
      <p>{observation.formula}</p>
      {observation.inputs.length === 0 ? (
        <p>{words.bySource}</p>
      ) : (
        <ul aria-label={words.inputs} className="input-list">
          {observation.inputs.map((input, index) => (
            <li key={index} className={inputRow}>
              <span>
                {inputTitles[index]}{' '}
                <span className="text-muted">{format.period(input.period)}</span>
              </span>
              <Link
                className="whitespace-nowrap"
                to={links.href(inputPath(path, index + 1))}
                state={links.state}
                data-input={index + 1}
              >
                {formatDatum(input, 'quantity', undefined, language)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Earlier({ provenance }: { readonly provenance: Provenance }) {
  const { messages, format } = useLanguage();
  const words = messages.provenance;
  const { earlier, observation } = provenance;
  if (earlier.length === 0) return null;
  return (
    <section data-part="earlier">
      <h3 className="mt-5 mb-1 font-semibold">{words.earlier}</h3>
      <ul className="input-list">
        {earlier.map(({ vintage, value }) => (
          <li key={vintage} className={inputRow}>
            <span>{words.edited(vintage)}</span>
            <span data-value={value}>{format.quantity(value, observation.unit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verdict({ provenance }: { readonly provenance: Provenance }) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const { claim } = provenance;
  if (claim === undefined) return null;
  return (
    <section data-part="verdict">
      <h3 className="mt-5 mb-1 font-semibold">{messages.provenance.claim}</h3>
      <p>
        <VerdictMark verdict={claim.verdict} className="mr-2 items-baseline" />{' '}
        {messages.verdicts[claim.verdict].meaning}
      </p>
      <p>
        <Link to={hrefs.claim(claim.id)}>{messages.provenance.claimLink}</Link>
      </p>
    </section>
  );
}

function Sources({ provenance }: { readonly provenance: Provenance }) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const words = messages.provenance;
  return (
    <section data-part="sources">
      <h3 className="mt-5 mb-1 font-semibold">{words.sources}</h3>
      <ul>
        {provenance.sources.map(({ id, cited }) => (
          <li key={id} data-source={id} className="rule py-2 text-small">
            <p>
              <CitedLink id={id} cited={cited} />
            </p>
            {cited?.kind === 'source' && (
              <>
                <p>
                  <SourceTitle of={cited.entry} />
                </p>
                <p>
                  {cited.entry.published === null
                    ? words.undated
                    : words.published(cited.entry.published)}
                </p>
                {cited.entry.note !== undefined && <p>{words.counts(cited.entry.note)}</p>}
                <p>{words.licence(cited.entry.licence)}</p>
              </>
            )}
            <p>
              <Link to={hrefs.source(id)}>{words.register}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenSource({ provenance }: { readonly provenance: Provenance }) {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const [first] = provenance.sources;
  if (first === undefined) return null;
  const { id, cited } = first;
  const label = messages.provenance.open;
  const look =
    'inline-flex min-h-11 items-center gap-2 rounded bg-ink px-5 font-semibold text-paper no-underline';
  return (
    <span data-action="open-source">
      {cited?.kind === 'source' ? (
        <OutwardLink className={look} href={cited.entry.url}>
          {label}
        </OutwardLink>
      ) : (
        <Link className={look} to={hrefs.source(id)}>
          {label}
        </Link>
      )}
    </span>
  );
}
