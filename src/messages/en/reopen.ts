import { plural } from './plural';

/** An exported picture brings its view back. */
export const reopen = {
  label: 'Reopen an exported picture.',
  hint: 'Drop a PNG or SVG from here anywhere on the page, paste it, or choose it:',
  input: 'Picture to reopen',
  drop: 'Let go, and the picture opens the view that it shows.',
  dismiss: 'Dismiss',
  pasted: 'pasted.svg',
  reading: (name: string) => `Reading ${name}.`,
  shown: (name: string, title: string) => `The view of ${name} is back: ${title}.`,
  comparing: 'Its values are being compared with the data.',
  notCompared: 'Its values could not be compared, because the data did not arrive.',
  same: (count: number, number: string) =>
    plural(count, {
      one: 'The data are the same version: its one value is the present one.',
      other: `The data are the same version: its ${number} values are the present ones.`,
    }),
  unchanged: (then: string, now: string, count: number, number: string) =>
    plural(count, {
      one: `It was made from data version ${then}; this is ${now}. Its one value has not changed.`,
      other: `It was made from data version ${then}; this is ${now}. None of its ${number} values has changed.`,
    }),
  changed: (then: string, now: string, count: number, number: string) =>
    plural(count, {
      one: `It was made from data version ${then}; this is ${now}. One value is different:`,
      other: `It was made from data version ${then}; this is ${now}. ${number} values are different:`,
    }),
  altered: (version: string, count: number, number: string) =>
    plural(count, {
      one: `It names the present data version, ${version}, yet one value is not of that version. The picture has been altered:`,
      other: `It names the present data version, ${version}, yet ${number} values are not of that version. The picture has been altered:`,
    }),
  nothingLeft: (then: string, now: string) =>
    `It was made from data version ${then}; in this one, ${now}, the chart has no values in that view.`,
  setAside: (count: number) =>
    plural(count, {
      one: 'One filter of its address is not known here and was set aside.',
      other: 'Some filters of its address are not known here and were set aside.',
    }),
  value: 'Value',
  before: 'In the picture',
  now: 'Now',
  valueName: (series: string, row: string) => `${series}, ${row}`,
  noNumber: 'no number',
  gone: 'no longer listed',
  notInPicture: 'not in the picture',
  more: (number: string) => `Show ${number} more`,
  unlisted: (count: number, number: string) =>
    plural(count, { one: 'One more is not listed.', other: `${number} more are not listed.` }),
  refused: {
    empty: (name: string) => `${name} is empty. Save the picture again and try once more.`,
    'too-large': (name: string) =>
      `${name} is too large to be a picture from here, so it was not read. They stay under 20 megabytes.`,
    'not-a-picture': (name: string) =>
      `${name} is neither a PNG nor an SVG, so there is no view in it.`,
    'other-format': (name: string) =>
      `${name} is a picture of another format. Only the PNG and SVG files saved here carry their view.`,
    broken: (name: string) =>
      `${name} is damaged: it breaks off or does not hold together. Save the picture again, or open the link printed in it.`,
    'too-many-pixels': (name: string) =>
      `${name} claims more pixels than any picture from here has, so it was left alone.`,
    'too-much-text': (name: string) =>
      `${name} carries more text than any picture from here does, so it was left alone.`,
    packed: (name: string) =>
      `${name} has its notes compressed by another program. They are not unpacked here; use the file as it was saved.`,
    active: (name: string) =>
      `${name} holds a script or leads to another place, as no picture from here does. It was left alone.`,
    entities: (name: string) =>
      `${name} declares a document type, as no picture from here does. It was left alone.`,
    foreign: (name: string) => `${name} was not saved from this page, so there is no view in it.`,
    stripped: (name: string) =>
      `${name} no longer says which view it shows. Clipboards and many programs take that out; use the file as it was saved, or the link printed in it.`,
    elsewhere: (name: string) =>
      `${name} names an address that is no view of this page, so nothing was opened.`,
    several: () => 'Several files came at once. Drop one picture at a time.',
    failed: (name: string) =>
      `${name} could not be read, because a part of this page did not arrive. Check the connection and try again.`,
    'too-slow': (name: string) =>
      `${name} took longer to read than any picture from here, so the reading was ended. Nothing was opened.`,
  },
};
