import { useMemo, type ReactNode } from 'react';
import type { Ledger } from '../../dataset/ledger';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { lastWholeYear, selectMonthlyTrade } from '../../selectors/gold-quarters';
import { isBelowProjection, selectHeadline, type Headline } from '../../selectors/headline';
import { useAddress } from '../../state/address';
import { articleName } from '../../state/article-name';
import { useDataFiles } from '../../state/data-files';
import { useLanguage } from '../../state/language';
import { usePage } from '../../state/page';
import { SentenceText } from '../../ui/sentence-text';
import { RecentCounts } from './recent-counts';

/**
 * The answer that most readers come for: the newest count of trade, what the articles said of it, and
 * the last years in the counts of both sides. Where a data file fails, the chart below says so; the
 * words then do without numbers.
 */
export function OverviewLead() {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const heading = usePage(words.title);
  const loaded = useDataFiles(['trade', 'claims', 'documents']);
  const data = loaded.state === 'ready' ? loaded.data : null;
  const headline = useHeadline(data);
  return (
    <div className="grid-12 gap-y-6 pt-3 md:pt-5">
      <div className="span-7">
        <h1 ref={heading} tabIndex={-1} className="text-balance">
          {headline === null || data === null ? (
            words.headlinePlain
          ) : (
            <HeadlineText headline={headline} documents={data.documents} />
          )}
        </h1>
        <p className="mt-3 text-lede md:mt-4">
          {headline === null || data === null ? (
            words.ledePlain
          ) : (
            <LedeText headline={headline} data={data} />
          )}
        </p>
      </div>
      <div className="span-5">
        {headline === null || headline.recent.length === 0 ? null : (
          <RecentCounts headline={headline} />
        )}
      </div>
    </div>
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

function HeadlineText(props: {
  readonly headline: Headline;
  readonly documents: Ledger['documents'];
}) {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const { recent, claimed } = props.headline;
  const newest = recent.at(-1);
  if (newest !== undefined) {
    const year = String(newest.year);
    const { turnover, change } = newest.kazakhstan;
    const amount = (
      <span className="text-kz">
        <CitedNumber
          name="overview/turnover-newest"
          observation={turnover}
          form="billion"
          decimals={2}
        />
      </span>
    );
    if (change === undefined) return <SentenceText of={words.headline<ReactNode>(amount, year)} />;
    return (
      <SentenceText
        of={words.headlineAgainst<ReactNode>(
          amount,
          year,
          <CitedNumber
            name="overview/change-newest"
            observation={change}
            form="direction"
            decimals={1}
          />,
          String(newest.year - 1),
        )}
      />
    );
  }
  if (claimed === null) return words.headlinePlain;
  return (
    <SentenceText
      of={words.headlineClaim<ReactNode>(
        articleName(props.documents, claimed.claim.document),
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

/** What the articles said, what came of it, and what the other side counted. */
function LedeText({ headline, data }: { readonly headline: Headline; readonly data: Needed }) {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  const { claimed, projected, outcomes } = headline;
  if (headline.recent.length === 0 && projected === null) return words.ledePlain;
  return (
    <>
      {projected === null ? null : (
        <SentenceText
          of={words.ledeProjection<ReactNode>(
            articleName(data.documents, projected.claim.document),
            <CitedNumber
              name="overview/projected"
              observation={projected.observation}
              form="billion"
              isClaimed
            />,
            String(projected.observation.period.year),
          )}
        />
      )}{' '}
      {projected === null || outcomes.length === 0 ? null : (
        <SentenceText
          of={(isBelowProjection(headline) ? words.ledeNotReached : words.ledeOutcome)<ReactNode>(
            outcomes.map((observation) => (
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
            )),
          )}
        />
      )}{' '}
      {claimed === null ? null : (
        <SentenceText
          of={words.ledeClaimed<ReactNode>(
            String(claimed.observation.period.year),
            <CitedNumber
              name="overview/claimed"
              observation={claimed.observation}
              form="billion"
              isClaimed
            />,
          )}
        />
      )}{' '}
      {headline.recent.length === 0 ? null : <AmericanImports trade={data.trade} />}
    </>
  );
}

/** What the United States bought in the last whole year of the newer series, and the part that was gold. */
function AmericanImports({ trade }: { readonly trade: Ledger['trade'] }) {
  const { messages, format } = useLanguage();
  const { filters } = useAddress().address;
  const words = messages.pages.overview;
  const { totalFormula, shareFormula } = messages.charts['trade-monthly'];
  const imports = useMemo(
    () =>
      lastWholeYear(
        selectMonthlyTrade(trade, filters, { total: totalFormula, share: shareFormula }),
        words.monthsFormula,
      ),
    [trade, filters, totalFormula, shareFormula, words],
  );
  if (imports === undefined) return null;
  const total = (
    <CitedNumber
      name="overview/imports-of-year"
      observation={imports.total}
      form="billion"
      decimals={2}
    />
  );
  const year = String(imports.year);
  if (imports.quarter === undefined)
    return <SentenceText of={words.imports<ReactNode>(total, year)} />;
  return (
    <SentenceText
      of={words.importsWithGold<ReactNode>(
        total,
        year,
        <CitedNumber
          name="overview/gold-of-quarter"
          observation={imports.quarter.gold}
          form="billion"
          decimals={2}
        />,
        format.period(imports.quarter.gold.period),
      )}
    />
  );
}
