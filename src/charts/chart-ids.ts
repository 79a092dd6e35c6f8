/** The charts in the order of the product. Ids are public: they name files, links and images. */
export const chartIds = [
  'trade-headline',
  'trade-both-counts',
  'mirror-flows',
  'trade-flows',
  'share-and-rank',
  'neighbours',
  'trade-balance',
  'trade-monthly',
  'trade-by-commodity',
  'investment-stock',
  'tariff-steps',
  'us-assistance',
  'us-visas',
  'uranium-by-country',
  'uranium-share',
  'us-uranium-origin',
  'uranium-purchases',
  'mineral-shares',
  'us-imports-from-kazakhstan',
  'rare-earths-and-lithium',
  'events-by-year',
  'claims-by-verdict',
] as const;

export type ChartId = (typeof chartIds)[number];

/** A chart on a page, with the columns of twelve that it takes in its row. */
export interface PlacedChart {
  readonly id: ChartId;
  readonly columns: 5 | 6 | 7 | 8 | 12;
}

/** The rows of charts of each page that has some. What else stands in a row fills it. */
export const chartRows = {
  overview: [
    [{ id: 'trade-headline', columns: 7 }],
    [{ id: 'claims-by-verdict', columns: 5 }],
    [{ id: 'events-by-year', columns: 12 }],
  ],
  trade: [
    [{ id: 'trade-headline', columns: 8 }],
    [{ id: 'trade-both-counts', columns: 8 }],
    [{ id: 'mirror-flows', columns: 12 }],
    [{ id: 'trade-flows', columns: 12 }],
    [
      { id: 'share-and-rank', columns: 7 },
      { id: 'neighbours', columns: 5 },
    ],
    [
      { id: 'trade-balance', columns: 6 },
      { id: 'trade-by-commodity', columns: 6 },
    ],
    [{ id: 'trade-monthly', columns: 12 }],
    [
      { id: 'investment-stock', columns: 6 },
      { id: 'tariff-steps', columns: 6 },
    ],
    [
      { id: 'us-assistance', columns: 6 },
      { id: 'us-visas', columns: 6 },
    ],
  ],
  minerals: [
    [{ id: 'mineral-shares', columns: 12 }],
    [
      { id: 'uranium-by-country', columns: 7 },
      { id: 'us-uranium-origin', columns: 5 },
    ],
    [{ id: 'uranium-purchases', columns: 12 }],
    [
      { id: 'uranium-share', columns: 6 },
      { id: 'us-imports-from-kazakhstan', columns: 6 },
    ],
    [{ id: 'rare-earths-and-lithium', columns: 7 }],
  ],
  sources: [[{ id: 'claims-by-verdict', columns: 6 }]],
} as const satisfies Readonly<Record<string, readonly (readonly PlacedChart[])[]>>;
