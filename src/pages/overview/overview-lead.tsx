import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Ledger } from '../../dataset/ledger';
import { agreementOf, selectHeadline, type Headline } from '../../selectors/headline';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { SentenceText } from '../../ui/sentence-text';
import { useAddress } from '../../state/address';
import { articleName } from '../../state/article-name';
import { useDataFiles } from '../../state/data-files';
import { usePage } from '../../state/page';

/**
 * The headline sentence with both counts, what the articles say to it, and which way each moved.
 * Where a data file fails, the chart beside it says so; the words then do without numbers.
 */
export function OverviewLead() {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const heading = usePage(words.title);
  const loaded = useDataFiles(['trade', 'claims', 'documents']);
  const data = loaded.state === 'ready' ? loaded.data : null;
  const headline = useHeadline(data);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-balance">
        {headline === null || data === null ? (
          words.headlinePlain
        ) : (
          <HeadlineText headline={headline} documents={data.documents} />
        )}
      </h1>
      {headline === null || data === null ? (
        <p className="mt-4 text-lede md:mt-6">{words.ledePlain}</p>
      ) : (
        <>
          <p className="mt-4 text-lede md:mt-6">
            <LedeText headline={headline} documents={data.documents} />
          </p>
          <Direction headline={headline} />
        </>
      )}
    </>
  );
}

type Needed = Pick<Ledger, 'trade' | 'claims' | 'documents'>;

function useHeadline(data: Needed | null): Headline | null {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const { formulas } = messages.pages;
  return useMemo(
    () => (data === null ? null : selectHeadline(data.trade, data.claims, filters, formulas)),
    [data, filters, formulas],
  );
}

interface Told {
  readonly headline: Headline;
  readonly documents: Ledger['documents'];
}

function HeadlineText({ headline, documents }: Told) {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const { counts, claimed } = headline;
  if (counts !== null) {
    return (
      <SentenceText
        of={words.headline<ReactNode>(
          String(counts.year),
          <span className="text-kz">
            <CitedNumber
              name="overview/turnover-kazakhstan"
              observation={counts.kazakhstan.turnover}
              form="billion"
              decimals={2}
            />
          </span>,
          <span className="text-us">
            <CitedNumber
              name="overview/turnover-united-states"
              observation={counts.unitedStates.turnover}
              form="billion"
              decimals={2}
            />
          </span>,
        )}
      />
    );
  }
  if (claimed === null) return words.headlinePlain;
  return (
    <SentenceText
      of={words.headlineClaim<ReactNode>(
        articleName(documents, claimed.claim.document),
        <CitedNumber
          name="overview/headline-claimed"
          observation={claimed.observation}
          form="billion"
          isClaimed
        />,
        String(claimed.observation.period.year),
      )}
    />
  );
}

function LedeText({ headline, documents }: Told) {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const { counts, claimed, projected } = headline;
  if (claimed === null || projected === null) return words.ledePlain;
  const year = String(projected.observation.period.year);
  const floor = (
    <CitedNumber
      name="overview/projected"
      observation={projected.observation}
      form="billion"
      isClaimed
    />
  );
  if (counts === null) return <SentenceText of={words.ledeClaim<ReactNode>(floor, year)} />;
  const isSameYear = counts.year === claimed.observation.period.year;
  return (
    <>
      <SentenceText
        of={words.ledeBoth<ReactNode>(
          articleName(documents, claimed.claim.document),
          <CitedNumber
            name="overview/claimed"
            observation={claimed.observation}
            form="billion"
            isClaimed
          />,
          floor,
          year,
        )}
      />{' '}
      {isSameYear ? words.ledeFollows[agreementOf(claimed.observation, counts)] : null}{' '}
      {words.ledeNoSource}
      <Outcome outcomes={headline.outcomes} />
    </>
  );
}

/** What was counted since of a trade that an article projected. */
function Outcome({ outcomes }: { readonly outcomes: Headline['outcomes'] }) {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  if (outcomes.length === 0) return null;
  const counts = outcomes.map((observation) => (
    <SentenceText
      key={observation.period.text}
      of={words.outcomeIn<ReactNode>(
        <CitedNumber
          name={`overview/outcome-${observation.period.text}`}
          observation={observation}
          form="billion"
          decimals={2}
        />,
        observation.period.text,
      )}
    />
  ));
  return (
    <>
      {' '}
      <SentenceText of={words.ledeOutcome<ReactNode>(counts)} />
    </>
  );
}

function Direction({ headline }: { readonly headline: Headline }) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  const words = messages.pages.overview;
  const { counts } = headline;
  if (counts === null) return null;
  const rows = [counts.kazakhstan, counts.unitedStates].flatMap(({ counter, change }) =>
    change === undefined ? [] : [{ counter, change }],
  );
  return (
    <>
      <dl className="my-6 border-b border-grid">
        {rows.map(({ counter, change }) => (
          <div key={counter} className="flex flex-wrap justify-between gap-4 rule pt-1.75 pb-2">
            <dt>{words.against[counter](String(counts.year - 1))}</dt>
            <dd
              className={`font-semibold whitespace-nowrap ${counter === 'kazakhstan' ? 'text-kz' : 'text-us'}`}
            >
              <CitedNumber
                name={`overview/change-${counter}`}
                observation={change}
                form="direction"
                decimals={1}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={page('/trade#trade-both-counts')}>{words.bothCounts}</Link>
      </p>
    </>
  );
}
