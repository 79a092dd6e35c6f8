import type { ReactNode } from 'react';
import type { Verdict } from '../dataset/schema/claims';
import { useLanguage } from '../state/language';

/** The shape of a verdict, 16 pixels wide. It repeats the word beside it and is never coloured. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      {shapes[verdict]}
    </svg>
  );
}

/** A verdict as shape and word. */
export function VerdictMark(props: { readonly verdict: Verdict; readonly className?: string }) {
  const { verdict, className = '' } = props;
  const { messages } = useLanguage();
  return (
    <span className={`verdict ${className}`} data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      <span>{messages.verdicts[verdict].name}</span>
    </span>
  );
}

const ink = 'currentColor';
const paper = 'var(--color-paper)';
const pen = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes = {
  corroborated: (
    <>
      <circle cx="8" cy="8" r="7" fill={ink} />
      <path d="M4.6 8.3 7 10.7 11.5 5.6" stroke={paper} strokeWidth="1.8" {...pen} />
    </>
  ),
  disputed: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke={ink} strokeWidth="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill={ink} />
    </>
  ),
  contradicted: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill={ink} />
      <path d="M5 5 11 11M11 5 5 11" stroke={paper} strokeWidth="1.8" {...pen} />
    </>
  ),
  unverifiable: (
    <circle cx="8" cy="8" r="6.25" stroke={ink} strokeWidth="1.5" strokeDasharray="2.6 2.3" />
  ),
  opinion: <path d="M2 2.75h12v8.5H7.2L4.2 14v-2.75H2z" stroke={ink} strokeWidth="1.5" {...pen} />,
} satisfies Readonly<Record<Verdict, ReactNode>>;
