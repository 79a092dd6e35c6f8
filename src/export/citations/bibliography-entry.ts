import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';

/** What is cited: who made it, what it is called, in which version, when, and where it stands. */
export interface BibliographyEntry {
  readonly kind: 'dataset' | 'chart';
  /** Short name in ASCII: names the entry in lists of references, and files. */
  readonly key: string;
  readonly title: string;
  /** The dataset of which it is a part; null for the dataset itself. */
  readonly container: string | null;
  readonly author: string;
  readonly publisher: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset, `YYYY-MM-DD`, and in words. */
  readonly released: string;
  readonly releasedText: string;
  /** Whole address, or the path alone where the address of the site is not known. */
  readonly address: string;
  readonly licence: string;
}

/** What every bibliography entry of a build has in common. */
export interface CitationContext {
  readonly messages: Messages;
  readonly format: Formatter;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly released: string;
}

function common({ messages, format, version, released }: CitationContext) {
  const words = messages.citing;
  return {
    author: words.author,
    publisher: messages.shell.name,
    version,
    released,
    releasedText: format.date(released),
    licence: words.licence,
  };
}

/** The whole dataset as something to cite. */
export function datasetCitation(context: CitationContext, address: string): BibliographyEntry {
  return {
    ...common(context),
    kind: 'dataset',
    key: `steppe-ledger-${context.version}`,
    title: context.messages.citing.dataset,
    container: null,
    address,
  };
}

/** One chart as something to cite. `address` reopens it as it is shown. */
export function chartCitation(
  context: CitationContext,
  chart: { readonly id: string; readonly title: string },
  address: string,
): BibliographyEntry {
  return {
    ...common(context),
    kind: 'chart',
    key: `steppe-ledger-${context.version}-${chart.id}`,
    title: chart.title,
    container: context.messages.citing.dataset,
    address,
  };
}

/** Year, month and day of an entry as numbers. */
export function releaseDate({ released }: BibliographyEntry): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = Number.NaN, month = 1, day = 1] = released.split('-').map(Number);
  return { year, month, day };
}

/** Whether the address leads to the site from anywhere, or is its path alone. */
export function isWholeAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** The address as it may be printed: null where it is a path alone, which leads nowhere from a paper. */
export function wholeAddress(address: string): string | null {
  return isWholeAddress(address) ? address : null;
}
