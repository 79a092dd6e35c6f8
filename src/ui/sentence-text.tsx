import { Fragment, type ReactNode } from 'react';
import type { Sentence } from '../messages/sentence';

/** Draws a sentence of the messages whose places are filled with elements. */
export function SentenceText({ of }: { readonly of: Sentence<ReactNode> }) {
  return of.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
