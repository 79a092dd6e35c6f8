import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Ledger } from '../../dataset/ledger';
import { mirrorYear } from '../../selectors/mirror-trade';
import {
  agreementOf,
  liesAbove,
  selectHeadline,
  type ClaimedFigure,
} from '../../selectors/headline';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage, type Language } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { SentenceText } from '../../ui/sentence-text';
import { VerdictMark } from '../../ui/verdict-mark';
import { useAddress } from '../../state/address';
import { articleName } from '../../state/article-name';
import { useDataFiles } from '../../state/data-files';

type Needed = Pick<Ledger, 'trade' | 'claims' | 'documents'>;

/** The two numbers that the article states of trade, each with its verdict and why. */
export function ClaimedFigures() {
  const { filters } = useAddress().address;
  const { messages } = useLanguage();
  const loaded = useDataFiles(['trade', 'claims', 'documents']);
  if (loaded.state !== 'ready') return null;
  const { trade, claims, documents } = loaded.data;
  const headline = selectHeadline(trade, claims, filters, messages.pages.formulas);
  const [first] = [headline.claimed, headline.projected].filter((one) => one !== null);
  if (first === undefined) return null;
  const place = messages.pages.documentParagraph(
    articleName(documents, first.claim.document),
    String(first.claim.paragraph),
  );
  return (
    <TitledSection title={messages.pages.trade.says} subtitle={place}>
      <ul>
        {headline.claimed === null ? null : (
          <Statement figure={headline.claimed} data={loaded.data} />
        )}
        {headline.projected === null ? null : (
          <Statement figure={headline.projected} data={loaded.data} />
        )}
      </ul>
    </TitledSection>
  );
}

function Statement(props: { readonly figure: ClaimedFigure; readonly data: Needed }) {
  const language = useLanguage();
  const hrefs = useHrefs();
  const { filters } = useAddress().address;
  const { claim, observation } = props.figure;
  const { messages } = language;
  const words = messages.pages.trade;
  const isProjected = observation.kind === 'projected';
  const write = isProjected ? words.saysProjected : words.saysClaimed;
  const why = isProjected
    ? words.noSource
    : filters.origin === 'document'
      ? null
      : whyClaimed(props.figure, props.data, language);
  return (
    <li className="rule pt-3.5 pb-4.5" data-verdict={claim.verdict}>
      <p className="mb-2.5 font-serif text-lede/6.5 font-semibold">
        <SentenceText
          of={write<ReactNode>(
            <CitedNumber
              name={`statements/${claim.id}`}
              observation={observation}
              form="billion"
              isClaimed
            />,
            String(observation.period.year),
          )}
        />
      </p>
      <p>
        <VerdictMark verdict={claim.verdict} />
      </p>
      {why === null ? null : <p className="my-2">{why}</p>}
      <p>
        <Link to={hrefs.claim(claim.id)}>
          {messages.pages.reasonAndSources(claim.sources.length)}
        </Link>
      </p>
    </li>
  );
}

/** Which count gives the claimed number, and on which side of the other it lies. */
function whyClaimed(
  { observation }: ClaimedFigure,
  { trade }: Needed,
  { messages }: Language,
): string | null {
  const counts = mirrorYear(trade, observation.period.year, messages.pages.formulas);
  if (counts === null) return null;
  const words = messages.pages.trade.right;
  const agreement = agreementOf(observation, counts);
  if (agreement === 'both' || agreement === 'neither') return words[agreement];
  const other = agreement === 'kazakhstan' ? counts.unitedStates : counts.kazakhstan;
  return words[agreement][liesAbove(observation, other) ? 'above' : 'below'];
}
