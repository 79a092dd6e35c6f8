import { chartIds, type ChartId } from '../../charts/chart-ids';

/** A page of the site that has a picture of its own for social networks. */
export interface SocialPage {
  /** Name of the picture's file, without its ending. */
  readonly name: string;
  /** The page's main chart. */
  readonly chart: ChartId;
}

/** Every page with the chart that stands for it, the pages of single charts included. */
export const socialPages: readonly SocialPage[] = [
  { name: 'overview', chart: 'trade-headline' },
  { name: 'trade', chart: 'trade-both-counts' },
  { name: 'minerals', chart: 'uranium-by-country' },
  { name: 'timeline', chart: 'events-by-year' },
  { name: 'sources', chart: 'claims-by-verdict' },
  ...chartIds.map((id) => ({ name: `chart-${id}`, chart: id })),
];
