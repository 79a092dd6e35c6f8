import type { ReactNode } from 'react';
import type { Claim, Ledger } from '../../dataset/ledger';
import { entryOf } from '../../dataset/lookups';
import { uranium } from '../../dataset/minerals-ledger';
import type { Observation } from '../../dataset/observation';
import { selectClaims } from '../../selectors/claims';
import type { Filters } from '../../selectors/filters/filters';
import { concernsUranium, selectUraniumFacts } from '../../selectors/uranium-facts';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { HeadlineFigure } from './headline-figure';
import type { Language } from '../../state/language';
import type { Hrefs } from '../../state/hrefs';
import { articleName } from '../../state/article-name';
import { ownSupport, claimSupport } from './figure-support';

type Said = Pick<Ledger, 'claims' | 'documents'>;

/** Kazakhstan's and China's share of the uranium mined, with the claims that bear on them. */
export function uraniumFigures(
  minerals: Ledger['minerals'],
  { claims, documents }: Said,
  filters: Filters,
  { language, hrefs }: { readonly language: Language; readonly hrefs: Hrefs },
): readonly ReactNode[] {
  const { messages } = language;
  if (!concernsUranium(filters)) return [];
  const facts = selectUraniumFacts(minerals, filters, messages.pages.formulas.worldShare);
  if (facts === null) return [];
  const words = messages.pages.overview;
  const featured = minerals.mineralById.get(uranium)?.featuredClaims ?? [];
  const year = String(facts.year);
  const { kazakhstanShare, chinaShare, resources } = facts;
  const claimOn = (country: string): Claim | undefined =>
    selectClaims(
      featured.flatMap((one) =>
        one.country === country ? (claims.claimById.get(one.claim) ?? []) : [],
      ),
      filters,
    )[0];
  const key = (
    country: 'kazakhstan' | 'china',
    label: string,
    share: Observation,
    said: string,
  ) => {
    const claim = claimOn(country);
    return (
      <HeadlineFigure
        key={country}
        label={label}
        value={
          <CitedNumber
            name={`keys/uranium-${country}`}
            observation={share}
            form="percent"
            decimals={1}
          />
        }
        unit={words.ofTheWorld}
        said={said}
        {...(claim === undefined ? ownSupport(share, hrefs) : claimSupport(claim, hrefs))}
      />
    );
  };
  const kazakhResources =
    resources === null
      ? ''
      : words.uraniumResources(resources.rank, nameFirst(resources.ahead, messages));
  const chinaClaim = claimOn('china');
  const chinaSaid =
    chinaClaim === undefined
      ? words.chineseUraniumAlone
      : words.chineseUraniumSaid(articleName(documents, chinaClaim.document));
  return [
    key('kazakhstan', words.kazakhUranium(year), kazakhstanShare, kazakhResources),
    ...(chinaShare === undefined
      ? []
      : [key('china', words.chineseUranium(year), chinaShare, chinaSaid)]),
  ];
}

function nameFirst(countries: readonly string[], messages: Language['messages']): string {
  const [first] = countries;
  return first === undefined ? '' : (entryOf(messages.countries, first) ?? first);
}
