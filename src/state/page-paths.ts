/** The pages of the masthead, in its order. The path of one chart is `/chart/<id>`. */
export const pagePaths = [
  { page: 'overview', path: '/' },
  { page: 'trade', path: '/trade' },
  { page: 'minerals', path: '/minerals' },
  { page: 'timeline', path: '/timeline' },
  { page: 'sources', path: '/sources' },
] as const;
