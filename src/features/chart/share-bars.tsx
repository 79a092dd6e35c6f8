import type { ReactNode } from 'react';
import { entryOf } from '../../dataset/lookups';
import { valueOf, type Observation } from '../../dataset/observation';
import { restsOnEstimate } from '../../charts/cells';
import { CitedNumber } from '../source-panel/cited-number';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';

export interface ShareBar {
  readonly country: 'kazakhstan' | 'china';
  /** Per cent of the world's mined output. */
  readonly share: Observation;
}

/** The bars of what is known of a mineral; a country that nothing is known of has none. */
export function barsOf(facts: {
  readonly kazakhstanShare: Observation;
  readonly chinaShare: Observation | undefined;
}): readonly ShareBar[] {
  return [
    { country: 'kazakhstan', share: facts.kazakhstanShare },
    ...(facts.chinaShare === undefined
      ? []
      : [{ country: 'china', share: facts.chinaShare } as const]),
  ];
}

const rowLook = 'flex min-h-6.5 items-center gap-2 text-[0.9375rem]/5 [&_.num]:whitespace-normal';
const row = { kazakhstan: `text-kz ${rowLook}`, china: `text-cn ${rowLook}` };

/** The whole line stands for this many per cent, so that words find room behind a long bar. */
const fullLine = 160;

/** Shares of the world as bars from zero, one length per percentage point wherever they stand. */
export function ShareBars({
  name,
  bars,
  className = 'mt-1 mb-3.5',
}: {
  readonly name: string;
  readonly bars: readonly ShareBar[];
  /** The room around them. */
  readonly className?: string;
}) {
  return (
    <ul className={`border-l border-ink ${className}`} data-shares>
      {bars.map((bar) => (
        <ShareRow key={bar.country} name={`${name}/share-${bar.country}`} {...bar} />
      ))}
    </ul>
  );
}

function ShareRow({ name: path, country, share }: ShareBar & { readonly name: string }) {
  const { messages } = useLanguage();
  const value = valueOf(share);
  const isEstimate = restsOnEstimate(share);
  const words = messages.pages.minerals;
  if (value === null) {
    return (
      <li data-country={country} className={`pl-2 ${row[country]}`}>
        <CitedNumber name={path} observation={share} form="percent" text={words.notListed} />
      </li>
    );
  }
  const name = entryOf(messages.countries, country) ?? country;
  const number = (
    <b>
      <CitedNumber
        name={path}
        observation={share}
        form="percent"
        decimals={value < 10 ? 1 : isEstimate ? 0 : 1}
      />
    </b>
  );
  return (
    <li data-country={country} className={row[country]}>
      <svg
        className={`flex-none ${isEstimate ? 'overflow-hidden fill-[color-mix(in_srgb,currentColor_28%,var(--color-paper))] stroke-current stroke-3' : 'fill-current'}`}
        width={`${String((value / fullLine) * 100)}%`}
        height="20"
        aria-hidden="true"
      >
        <rect width="100%" height="100%" />
      </svg>
      <span>
        <SentenceText of={words.shareOf<ReactNode>(number, name)} />
      </span>
    </li>
  );
}
