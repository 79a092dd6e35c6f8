import type { ReactNode } from 'react';
import type { Claim, Ledger } from '../dataset/ledger';
import { entryOf } from '../dataset/lookups';
import type { Observation } from '../dataset/observation';
import { selectClaims } from '../selectors/claims';
import type { Filters } from '../selectors/filters';
import { concernsUranium, selectUraniumFacts } from '../selectors/uranium-facts';
import { FigureNumber } from '../views/figure-number';
import { KeyFigure } from '../views/key-figure';
import type { Language } from '../views/language';
import type { Places } from '../views/places';
import { documentNumber } from './document-number';
import { ownSources, standing } from './key-standing';

type Said = Pick<Ledger, 'claims' | 'documents'>;

/** Kazakhstan's and China's share of the uranium mined, with the claims that bear on them. */
export function uraniumKeys(
  minerals: Ledger['minerals'],
  { claims, documents }: Said,
  filters: Filters,
  { messages }: Language,
  places: Places,
): readonly ReactNode[] {
  if (!concernsUranium(filters)) return [];
  const facts = selectUraniumFacts(minerals, filters, messages.pages.formulas.worldShare);
  if (facts === null) return [];
  const words = messages.pages.overview;
  const featured = minerals.mineralById.get('uranium')?.featuredClaims ?? [];
  const year = String(facts.year);
  const { kazakhstanShare, chinaShare, resources } = facts;
  const claimOn = (country: string): Claim | undefined =>
    selectClaims(
      featured.flatMap((one) =>
        one.country === country ? (claims.claimById.get(one.claim) ?? []) : [],
      ),
      filters,
    )[0];
  const china = claimOn('china');
  const key = (id: string, label: string, share: Observation, said: string, claim?: Claim) => (
    <KeyFigure
      key={id}
      label={label}
      value={
        <FigureNumber name={`keys/uranium-${id}`} observation={share} form="percent" decimals={1} />
      }
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
      claimOn('kazakhstan'),
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
  return first === undefined ? '' : (entryOf(messages.countries, first) ?? first);
}
