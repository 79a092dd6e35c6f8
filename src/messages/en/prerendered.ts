/** The oldest versions of browsers in which the site works. */
type OldestBrowsers = Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>;

function openIn({ chrome, edge, firefox, safari }: OldestBrowsers): string {
  return `Everything works in Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari} and newer.`;
}

/** What a page says of itself before its code has come. */
export const prerendered = {
  /** What a search engine or a preview says of each page. */
  descriptions: {
    overview:
      'Trade, critical minerals and diplomacy between the United States and Kazakhstan since 1991, from official statistics and dated events. Every number names its source.',
    trade:
      'Goods, investment and duty between the United States and Kazakhstan: what is claimed, and what each side counts, year by year and month by month.',
    minerals:
      'Uranium, lithium and rare earths in Kazakhstan: what the articles examined here say, what agencies measure, and what was announced and not confirmed.',
    timeline:
      'Dated events between the United States and Kazakhstan since 1991, each with its sources, to be filtered by topic, year and origin.',
    sources:
      'The claims of the articles examined here, weighed against the public record, and every source that this site cites, with publisher, date and terms.',
    about:
      'Who makes this record, how its verdicts are given, what it holds and until when, and how to report an error.',
    missing: 'There is no page at this address.',
  },
  /** Where the page's code is late, did not come, or cannot run in this browser. */
  start: {
    plain: {
      oldBrowser: (oldest: OldestBrowsers) =>
        `This browser is too old for the controls of this page. What is drawn here can be read. ${openIn(oldest)}`,
      late: 'The rest of this page has not come yet. What is drawn here can be read; the controls answer when the rest is here.',
      failed:
        'A part of this page did not arrive. What is drawn here can be read; the controls do not answer.',
    },
    /** The same where the address asks for another view than the one that was drawn. */
    asked: {
      oldBrowser: (oldest: OldestBrowsers) =>
        `This browser is too old to show what this address asks for. ${openIn(oldest)}`,
      late: 'What this address asks for has not come yet. It is shown when it is here.',
      failed: 'A part of this page did not arrive, so what this address asks for cannot be shown.',
    },
    again: 'Load the page again',
    wholePage: 'Show the page without filters',
  },
  /** Where scripts are switched off. */
  withoutScript: (title: string) => `${title}: table, sources and notes`,
};
