/** The charts in the order of the product. Ids are public: they name files, links and images. */
export const chartIds = [
  'trade-headline',
  'trade-both-counts',
  'trade-flows',
  'trade-balance',
  'trade-monthly',
  'trade-by-commodity',
  'investment-stock',
  'tariff-steps',
  'uranium-by-country',
  'uranium-share',
  'us-uranium-origin',
  'mineral-shares',
  'us-imports-from-kazakhstan',
  'rare-earths-and-lithium',
  'events-by-year',
  'claims-by-verdict',
] as const;

export type ChartId = (typeof chartIds)[number];
