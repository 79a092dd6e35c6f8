/** The whole dataset as files. */
export const dataFiles = {
  make: 'Everything, one ZIP',
  holds:
    'Every table as CSV for spreadsheets, described as a data package, with citation files and checksums.',
  size: (kilobytes: string) => `, ${kilobytes} kB`,
  zipSize: (kilobytes: string) => `${kilobytes} kB.`,
  changesLink: 'Changes, text',
  changes: 'what differs from version to version, by series',
};
