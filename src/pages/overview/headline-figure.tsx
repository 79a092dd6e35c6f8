import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Verdict } from '../../dataset/schema/claims';
import { useLanguage } from '../../state/language';
import { VerdictMark } from '../../ui/verdict-mark';

/** One of the headline numbers, with what others say, its verdict and its sources. */
export function HeadlineFigure(props: {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit: string;
  readonly said: ReactNode;
  readonly verdict?: Verdict;
  readonly sources: { readonly count: number; readonly href: string };
}) {
  const { messages } = useLanguage();
  return (
    <div className="key">
      <dt className="[grid-area:label]">{props.label}</dt>
      <dd className="font-serif text-number whitespace-nowrap [grid-area:value] md:text-[2.75rem]/14">
        {props.value}
      </dd>
      <dd className="self-end pb-1.75 [grid-area:unit] md:pb-0">{props.unit}</dd>
      <dd className="mt-0.5 text-muted [grid-area:said] md:mt-2">{props.said}</dd>
      <dd className="mt-3 flex flex-wrap items-center justify-between gap-4 rule pt-2.5 [grid-area:foot]">
        {props.verdict === undefined ? <span /> : <VerdictMark verdict={props.verdict} />}
        <Link to={props.sources.href}>{messages.pages.sourceCount(props.sources.count)}</Link>
      </dd>
    </div>
  );
}
