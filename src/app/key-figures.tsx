import { useMemo, type ReactNode } from 'react';
import type { Observation } from '../dataset/observation';
import type { ClaimEntry } from '../dataset/schema/claims';
import type { Dataset } from '../dataset/schema/dataset';
import { booksOfYear } from '../selectors/both-books';
import { selectClaims } from '../selectors/claims';
import type { Filters } from '../selectors/filters';
import { selectHeadline } from '../selectors/headline';
import { concernsUranium, selectUraniumFacts } from '../selectors/uranium-facts';
import { FigureNumber } from '../views/figure-number';
import { writeFigure } from '../views/figure-text';
import { KeyFigure } from '../views/key-figure';
import { useLanguage, type Language } from '../views/language';
import { usePlaces, type Places } from '../views/places';
import { useAddress } from './address';
import { documentNumber } from './document-number';
import { WithDocuments } from './with-documents';

/** The claims whose verdicts stand under the shares of uranium: large resources, less reliance on China. */
const uraniumClaims = { kazakhstan: 'a05-6', china: 'a05-5' } as const;

type Needed = Pick<Dataset, 'trade' | 'claims' | 'documents' | 'minerals'>;

/** The four headline numbers, each with what others say, its verdict and its sources. */
export function KeyFigures() {
  return (
    <section className="band">
      <WithDocuments names={['trade', 'claims', 'documents', 'minerals']}>
        {(documents) => <KeyFigureRow documents={documents} />}
      </WithDocuments>
    </section>
  );
}

function KeyFigureRow({ documents }: { readonly documents: Needed }) {
  const language = useLanguage();
  const places = usePlaces();
  const { filters } = useAddress().address;
  const keys = useMemo(
    () => [
      ...tradeKeys(documents, filters, language, places),
      ...uraniumKeys(documents, filters, language, places),
    ],
    [documents, filters, language, places],
  );
  if (keys.length === 0) return null;
  return (
    <>
      <h2>{language.messages.pages.overview.keys(keys.length)}</h2>
      <dl className="keys">{keys}</dl>
    </>
  );
}

function tradeKeys(
  { trade, claims, documents }: Needed,
  filters: Filters,
  language: Language,
  places: Places,
): readonly ReactNode[] {
  const { messages } = language;
  const words = messages.pages.overview;
  const { formulas } = messages.pages;
  const { claimed, projected } = selectHeadline(trade, claims, filters, formulas);
  const unit = messages.pages.billionDollars;
  const keys: ReactNode[] = [];
  if (claimed !== null) {
    const year = claimed.observation.period.year;
    const books = filters.origin === 'document' ? null : booksOfYear(trade, year, formulas);
    const count = (observation: Observation) =>
      writeFigure(observation, 'in-billions', 2, language);
    keys.push(
      <KeyFigure
        key="claimed"
        label={words.keyClaimed(String(year), documentNumber(documents, claimed.claim.document))}
        value={<FigureNumber observation={claimed.observation} form="number" />}
        unit={unit}
        said={
          books === null
            ? words.keyClaimedAlone
            : words.keyClaimedSaid(
                count(books.kazakhstan.turnover),
                count(books.unitedStates.turnover),
              )
        }
        {...standing(claimed.claim, places)}
      />,
    );
  }
  if (projected !== null) {
    const year = String(projected.observation.period.year);
    keys.push(
      <KeyFigure
        key="projected"
        label={words.keyProjected(year, documentNumber(documents, projected.claim.document))}
        value={<FigureNumber observation={projected.observation} form="number" />}
        unit={unit}
        said={words.keyProjectedSaid}
        {...standing(projected.claim, places)}
      />,
    );
  }
  return keys;
}

function uraniumKeys(
  { minerals, claims, documents }: Needed,
  filters: Filters,
  { messages }: Language,
  places: Places,
): readonly ReactNode[] {
  if (!concernsUranium(filters)) return [];
  const facts = selectUraniumFacts(minerals, filters, messages.pages.formulas.worldShare);
  if (facts === null) return [];
  const words = messages.pages.overview;
  const stated = selectClaims(claims.claims, filters);
  const year = String(facts.year);
  const { kazakhstanShare, chinaShare, resources } = facts;
  const claimOf = (id: string) => stated.find((claim) => claim.id === id);
  const china = claimOf(uraniumClaims.china);
  const key = (id: string, label: string, share: Observation, said: string, claim?: ClaimEntry) => (
    <KeyFigure
      key={id}
      label={label}
      value={<FigureNumber observation={share} form="percent" decimals={1} />}
      unit={words.ofTheWorld}
      said={said}
      {...(claim === undefined ? ownSources(share, places) : standing(claim, places))}
    />
  );
  return [
    key(
      'kazakhstan',
      words.keyKazakhUranium(year),
      kazakhstanShare,
      resources === null
        ? ''
        : words.keyResources(resources.rank, nameFirst(resources.ahead, messages)),
      claimOf(uraniumClaims.kazakhstan),
    ),
    ...(chinaShare === undefined
      ? []
      : [
          key(
            'china',
            words.keyChineseUranium(year),
            chinaShare,
            china === undefined
              ? words.keyChineseAlone
              : words.keyChineseSaid(documentNumber(documents, china.document)),
            china,
          ),
        ]),
  ];
}

function nameFirst(countries: readonly string[], messages: Language['messages']): string {
  const [first] = countries;
  return first === undefined ? '' : (messages.countries[first] ?? first);
}

/** The verdict and the number of sources of a claim. */
function standing(claim: ClaimEntry, places: Places) {
  return {
    verdict: claim.verdict,
    sources: { count: claim.sources.length, href: places.claim(claim.id) },
  };
}

/** The sources of a number that no claim is about. */
function ownSources({ sources }: Observation, places: Places) {
  const [first] = sources;
  return {
    sources: {
      count: sources.length,
      href: first === undefined ? places.page('/sources') : places.source(first),
    },
  };
}
