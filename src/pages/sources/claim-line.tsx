import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Claim } from '../../dataset/ledger';
import { Chevron } from '../../ui/chevron';
import { QuotingText } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';
import { VerdictMark } from '../../ui/verdict-mark';

/**
 * One claim of the ledger: a line that opens to the reason and the sources. It opens by itself where
 * scripts are off, or where the page is not hydrated yet.
 */
export function ClaimLine(props: {
  readonly claim: Claim;
  readonly topic: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What stands under the line. */
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  const { claim, isOpen, onToggle } = props;
  /** The browser opens it too: on the drawn page, and where its own search finds a word in it. */
  const follow = useEffectEvent(() => {
    if (details.current !== null && details.current.open !== isOpen) onToggle();
  });
  useEffect(() => follow(), []);
  return (
    <li
      id={`claim-${claim.id}`}
      className={`scroll-mt-4 break-inside-avoid border-b ${isOpen ? '-mt-px border-t border-ink' : 'border-grid'}`}
      data-claim={claim.id}
      data-verdict={claim.verdict}
      data-open={isOpen}
    >
      <details
        ref={details}
        open={isOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== isOpen) onToggle();
        }}
      >
        <summary
          className="group grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 py-3 text-left lg:grid-cols-[9.5rem_minmax(0,1fr)_8rem_8rem_6.5rem] lg:gap-x-6 [&::-webkit-details-marker]:hidden"
          onClick={(event) => {
            event.preventDefault();
            onToggle();
          }}
        >
          <VerdictMark
            verdict={claim.verdict}
            className="items-baseline [&>.mark]:relative [&>.mark]:top-0.5"
          />
          <span
            className={`col-span-full decoration-edge underline-offset-3 group-hover:underline lg:col-span-1 lg:col-start-2 lg:row-start-1 ${isOpen ? 'font-serif text-heading tracking-[-0.008em]' : ''}`}
          >
            {claim.claim}
          </span>
          <span className="text-muted tabular-nums">{props.topic}</span>
          <span className="text-right text-muted tabular-nums lg:text-left">
            {messages.ledger.claimKinds[claim.kind]}
          </span>
          <span className="col-start-2 row-start-1 text-right whitespace-nowrap text-muted tabular-nums lg:col-start-auto lg:row-start-auto">
            {messages.pages.sourceCount(claim.sources.length)}
            <Chevron isOpen={isOpen} />
          </span>
        </summary>
        {props.children}
      </details>
    </li>
  );
}

interface ClaimDetailsProps {
  readonly claim: Claim;
  readonly isOpen: boolean;
  readonly document: string;
  /** Paragraphs of the article. */
  readonly paragraphs: number;
  /** SHA-256 of the claim's paragraph; undefined where the article does not have it. */
  readonly fingerprint: string | undefined;
  readonly beside: ReactNode | null;
  /** What became of a claim about the future; null where it is about none. */
  readonly outcome: ReactNode | null;
  readonly sources: ReactNode;
  /** Charts and events that bear on the claim. */
  readonly relatedEvidence: ReactNode;
  /** Address of this claim. */
  readonly href: string;
}

/** What lies under a claim: its reason, and the rest once it is open. */
export function ClaimDetails(props: ClaimDetailsProps) {
  const { messages } = useLanguage();
  const { claim } = props;
  const words = messages.ledger;
  return (
    <div className="pb-5 lg:grid lg:grid-cols-2 lg:gap-x-6 lg:gap-y-5 lg:pl-44 max-lg:[&>*+*]:mt-5">
      <div className={props.beside === null ? 'lg:col-span-full' : undefined}>
        <h5 className="mb-1 font-semibold">{words.why}</h5>
        <p>
          <QuotingText text={claim.reason} />
        </p>
      </div>
      {props.isOpen && <ClaimRest {...props} />}
    </div>
  );
}

function ClaimRest(props: ClaimDetailsProps) {
  const { messages } = useLanguage();
  const { claim, fingerprint } = props;
  const words = messages.ledger;
  const place = words.place(String(claim.paragraph), String(props.paragraphs), props.document);
  return (
    <>
      {props.outcome === null ? null : (
        <div className="lg:col-span-full" data-part="outcome">
          <h5 className="mb-1 font-semibold">{words.outcome}</h5>
          {props.outcome}
        </div>
      )}
      {props.beside === null ? null : (
        <div>
          <h5 className="mb-1 font-semibold">{words.beside}</h5>
          {props.beside}
        </div>
      )}
      <div className="lg:col-span-full">
        <h5 className="mb-1 font-semibold">{messages.pages.sourceCount(claim.sources.length)}</h5>
        {claim.sources.length === 0 ? <p>{words.noSources}</p> : props.sources}
      </div>
      {props.relatedEvidence}
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 rule pt-2.75 text-muted lg:col-span-full">
        <span>
          {fingerprint === undefined ? (
            place
          ) : (
            <SentenceText
              of={words.fingerprint<ReactNode>(
                place,
                <span className="tabular-nums" title={fingerprint}>
                  {fingerprint.slice(0, 12)}
                </span>,
              )}
            />
          )}
        </span>
        <Link to={props.href}>{words.link}</Link>
      </p>
    </>
  );
}
