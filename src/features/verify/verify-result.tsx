import type { ReactNode } from 'react';
import type { Claim } from '../../dataset/ledger';
import type { Article } from '../../dataset/ledger';
import type { Messages } from '../../messages/messages';
import type { Verification } from '../../selectors/verification';
import { ComparedLines } from './compared-lines';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { writeVerification } from './verify-words';

/** The answer to one text: a sentence first, then whatever there is to show. */
export function VerifyAnswer(props: {
  readonly head: string;
  /** Says something went wrong or did not match, rather than that it did. */
  readonly tone: 'found' | 'not-found' | 'fault';
  readonly document: string;
  readonly matched: number;
  readonly total: number;
  readonly children: ReactNode;
}) {
  return (
    <div
      className="mt-8 grid gap-2 border-t border-ink pt-3"
      data-verify="result"
      data-tone={props.tone}
      data-document={props.document}
      data-matched={props.matched}
      data-total={props.total}
    >
      <h3 className="font-serif text-heading">{props.head}</h3>
      {props.children}
    </div>
  );
}

/** Which article the text is, and how its paragraphs compare. */
export function FoundAnswer(props: {
  readonly verification: Verification;
  readonly brought: string;
  readonly claims: readonly Claim[];
}) {
  const { messages, format } = useLanguage();
  const { article, matched, total, lines } = props.verification;
  return (
    <VerifyAnswer
      head={messages.verify.isArticle(article.name)}
      tone="found"
      document={article.id}
      matched={matched}
      total={total}
    >
      <p className="text-muted">{article.title}</p>
      <p className="max-w-176">
        {writeVerification(props.verification, messages, format).join(' ')}
      </p>
      <p className="text-muted">{props.brought}</p>
      <ComparedLines
        document={article.name}
        lines={lines}
        claims={props.claims.filter((claim) => claim.document === article.id)}
      />
    </VerifyAnswer>
  );
}

/** The text is neither article: why, and where the two can be read. */
export function NoneAnswer(props: {
  readonly paragraphs: number;
  readonly brought: string;
  readonly articles: readonly Article[];
}) {
  const { messages, format } = useLanguage();
  const words = messages.verify;
  return (
    <VerifyAnswer head={words.isNone} tone="not-found" document="" matched={0} total={0}>
      <p>{words.noneWhy(props.paragraphs, format.number(props.paragraphs))}</p>
      <p>{words.noneWay}</p>
      <ul>
        {props.articles.map(({ id, name, url }) => (
          <li key={id}>
            <OutwardLink href={url}>{name}</OutwardLink>
          </li>
        ))}
      </ul>
      <p className="text-muted">{props.brought}</p>
    </VerifyAnswer>
  );
}

/** Nothing could be compared: what, and a way on. */
export function FaultAnswer(props: {
  readonly fault: keyof Messages['verify']['faults'];
  readonly brought: string;
}) {
  const { messages } = useLanguage();
  const { head, way } = messages.verify.faults[props.fault];
  return (
    <VerifyAnswer head={head} tone="fault" document="" matched={0} total={0}>
      <p>{way}</p>
      <p className="text-muted">{props.brought}</p>
    </VerifyAnswer>
  );
}
