import type { ReactNode } from 'react';
import { useLanguage } from '../state/language';

/** What a title is written in: the entry of a source, or a citation made from it. */
interface Titled {
  readonly title: string;
  /** BCP 47 tag; absent where it is the language of the page. */
  readonly lang?: string | undefined;
}

/** The title of a source in its own language, so that it is not read out as English. */
export function SourceTitle({ of }: { readonly of: Titled }) {
  return of.lang === undefined ? of.title : <span lang={of.lang}>{of.title}</span>;
}

/** Runs of Cyrillic words; split at them, every second piece is one. */
const cyrillic = /([\u0400-\u04ff]+(?:[\s-]+[\u0400-\u04ff]+)*)/u;
/** Letters that Kazakh has and Russian has not. */
const kazakh = /[әғқңөұүһі]/iu;

/** Words of ours that quote Russian or Kazakh ones, which are marked as such. */
export function QuotingText({ text }: { readonly text: string }) {
  return text.split(cyrillic).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} lang={kazakh.test(piece) ? 'kk' : 'ru'}>
        {piece}
      </span>
    ),
  );
}

/**
 * The words of a link whose tooltip is a title in another language. An attribute speaks the language
 * of its element, so that the words within are marked as those of the page again.
 */
export function LinkWords(props: {
  /** Language of the tooltip; absent where it is the language of the page. */
  readonly title: string | undefined;
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  return props.title === undefined ? (
    props.children
  ) : (
    <span lang={messages.language}>{props.children}</span>
  );
}
