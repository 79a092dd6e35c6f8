/** Options of an exported picture. */
export const imageDialog = {
  open: 'Options…',
  title: 'Picture options',
  close: 'Close',
  format: 'Format',
  formats: {
    png: { name: 'PNG', meaning: 'pixels, for articles and slides' },
    svg: { name: 'SVG', meaning: 'lines and words, for any size' },
  },
  size: 'Size',
  /** A size by name, with its sides in pixels. */
  sizeOption: (name: string, width: string, height: string) => `${name}, ${width} × ${height}`,
  sizes: {
    wide: 'Wide',
    square: 'Square',
    portrait: 'Portrait',
    'full-hd': 'Full HD',
    'a4-landscape': 'A4 landscape, for print',
    custom: 'Own size',
  },
  width: 'Width',
  height: 'Height',
  sideHint: (least: string, most: string) => `In pixels, ${least} to ${most}.`,
  scale: 'Sharpness',
  scaleOption: (scale: string) => `${scale}×`,
  theme: 'Paper',
  themes: { light: 'Light', dark: 'Dark' },
  content: 'Content',
  plain: 'Chart alone, without title and sources',
  transparent: 'Transparent background',
  eventMarks: 'Numbered events',
  file: 'File',
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  clamped: (most: string, side: string, width: string, height: string) =>
    `A picture has ${most} pixels at most, and ${side} on a side. This one comes out at ${width} × ${height}.`,
  svgSize: (width: string, height: string) => `${width} × ${height}, sharp at any size`,
  preview: (title: string) => `Preview: ${title}`,
  composing: 'Composing the preview.',
  previewFailed:
    'The preview could not be made: the fonts did not arrive. Check the connection and change an option to try again.',
  save: 'Save',
  copy: 'Copy as PNG',
};
