import { useMemo } from 'react';
import { citationsOf, type Citations } from '../../dataset/citations';
import type { Ledger } from '../../dataset/ledger';
import { entryOf } from '../../dataset/lookups';
import { selectHoldings, type Holding, type HoldingsOfSources } from '../../selectors/holdings';
import { useLanguage } from '../../state/language';
import { CitedLink } from '../../ui/cited-link';
import { TitledSection } from '../../ui/titled-section';
import { WithDataFiles } from '../../ui/with-data-files';

const files = ['trade', 'context', 'minerals', 'events', 'claims', 'sources'] as const;

/** What the record holds: counts of its entries, and every series with its publisher, first and last period. */
export function HeldSeries() {
  const { messages } = useLanguage();
  return (
    <TitledSection id="holdings" title={messages.pages.about.holds}>
      <WithDataFiles names={files}>{(data) => <Holdings data={data} />}</WithDataFiles>
    </TitledSection>
  );
}

const parts = ['trade', 'context', 'minerals'] as const;

function Holdings({ data }: { readonly data: Pick<Ledger, (typeof files)[number]> }) {
  const { messages, format } = useLanguage();
  const words = messages.pages.about;
  const { events, claims, sources } = data;
  const holdings = useMemo(() => selectHoldings(data), [data]);
  const cited = useMemo(() => citationsOf(sources, undefined), [sources]);
  return (
    <div className="mt-3 grid gap-y-3">
      <p data-part="counts">
        {words.holdsText({
          released: format.period(sources.releasedOn),
          events: format.number(events.events.length),
          claims: format.number(claims.claims.length),
          sources: format.number(sources.sources.length),
        })}
      </p>
      <p className="text-muted">{words.holdsUnit}</p>
      {parts
        .filter((part) => holdings[part].length > 0)
        .map((part) => (
          <HoldingsTable
            key={part}
            title={words.parts[part]}
            groups={holdings[part]}
            cited={cited}
          />
        ))}
    </div>
  );
}

function HoldingsTable(props: {
  readonly title: string;
  readonly groups: readonly HoldingsOfSources[];
  readonly cited: Citations;
}) {
  const { messages } = useLanguage();
  const words = messages.pages.about;
  return (
    <table
      data-part="holdings"
      className="data-table mt-5 w-full [--cell:0.25rem_0_0.25rem_0.75rem] [&_th:first-child]:pl-0 [&_tbody>tr+tr>*]:border-t-0"
    >
      <caption className="pb-2 text-left font-semibold">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.series}</th>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.last}</th>
        </tr>
      </thead>
      {props.groups.map(({ sources, holdings }) => (
        <tbody key={sources.join(' ')}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="text-muted">
              <Publishers ids={sources} cited={props.cited} />
            </th>
          </tr>
          {holdings.map((holding) => (
            <HoldingRow key={holding.id} holding={holding} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Publishers(props: { readonly ids: readonly string[]; readonly cited: Citations }) {
  return (
    <ul>
      {props.ids.map((id) => (
        <li key={id} className="inline not-first:before:content-[',_']">
          <CitedLink id={id} cited={props.cited.get(id)} />
        </li>
      ))}
    </ul>
  );
}

function HoldingRow({ holding }: { readonly holding: Holding }) {
  const { messages, format } = useLanguage();
  const words = messages.pages.about;
  const { id, title, count, span } = holding;
  return (
    <tr data-holding={id}>
      <th scope="row">
        {title ?? words.several(entryOf(words.together, id) ?? id, count, format.number(count))}
      </th>
      {span === null ? (
        <td colSpan={2}>{words.noValue}</td>
      ) : (
        span.map((period, at) => (
          <td key={at} className="md:whitespace-nowrap">
            {format.periodShort(period)}
          </td>
        ))
      )}
    </tr>
  );
}
