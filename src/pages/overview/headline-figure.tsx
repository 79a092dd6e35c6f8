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
      <dt className="key-label">{props.label}</dt>
      <dd className="key-value">{props.value}</dd>
      <dd className="key-unit">{props.unit}</dd>
      <dd className="key-said">{props.said}</dd>
      <dd className="key-foot">
        {props.verdict === undefined ? <span /> : <VerdictMark verdict={props.verdict} />}
        <Link to={props.sources.href}>{messages.pages.sourceCount(props.sources.count)}</Link>
      </dd>
    </div>
  );
}
