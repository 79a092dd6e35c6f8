import { sentence } from '../sentence';
import { plural } from './plural';

/** Checking an article against the fingerprints, on the page and by command. */
export const verify = {
  title: 'Check it yourself',
  unit: 'Nothing leaves your device',
  intro:
    'Bring one of the articles. Your browser takes the fingerprint of each paragraph, compares it with those on record, and shows where each claim stands. Nothing is uploaded or kept.',
  drop: <Part>(choose: Part) => sentence<Part>`Drop a saved article here or ${choose}.`,
  choose: 'choose a file',
  forms: 'Plain text or a saved web page (HTML), up to 5 MB.',
  pasteHead: 'Or paste its text',
  pasteHint: 'One paragraph a line. Control and Enter compares too.',
  compare: 'Compare',
  again: 'Start again',
  working: 'Comparing the fingerprints',
  pasted: 'The pasted text',
  heard: (head: string, whole: string) => `${head} ${whole}`,
  named: (name: string, remark: string) => (remark === '' ? `${name}.` : `${name}. ${remark}`),
  firstOnly: (count: string) => `Only the first of ${count} files was compared.`,
  of: (name: string, paragraphs: number, number: string) =>
    plural(paragraphs, { one: `${name}, 1 paragraph`, other: `${name}, ${number} paragraphs` }),
  isArticle: (name: string) => `This is the article of ${name}.`,
  isNone: 'This is none of the articles examined here.',
  noneWhy: (paragraphs: number, number: string) =>
    plural(paragraphs, {
      one: 'Its one paragraph has no fingerprint that is on record. A text changed in every paragraph cannot be recognised.',
      other: `None of its ${number} paragraphs has a fingerprint that is on record. A text changed in every paragraph cannot be recognised.`,
    }),
  noneWay: 'Both articles can be read at their publishers:',
  all: (total: string) => `All ${total} paragraphs match, letter by letter.`,
  some: (matched: string, total: string) => `${matched} of ${total} paragraphs match.`,
  differing: (count: number, paragraphs: string) =>
    plural(count, {
      one: `Paragraph ${paragraphs} differs in at least one character.`,
      other: `Paragraphs ${paragraphs} differ in at least one character each.`,
    }),
  missing: (count: number, paragraphs: string) =>
    plural(count, {
      one: `Paragraph ${paragraphs} is missing.`,
      other: `Paragraphs ${paragraphs} are missing.`,
    }),
  unsettled: (count: number, paragraphs: string) =>
    plural(count, {
      one: `Paragraph ${paragraphs} differs or is missing.`,
      other: `Paragraphs ${paragraphs} differ or are missing.`,
    }),
  moved: (count: number, paragraphs: string) =>
    plural(count, {
      one: `Paragraph ${paragraphs} stands at another place than in the article.`,
      other: `Paragraphs ${paragraphs} stand at other places than in the article.`,
    }),
  extra: (count: number, number: string) =>
    plural(count, {
      one: '1 more paragraph is not the article’s. In a saved web page that is usual: a menu, a footer.',
      other: `${number} more paragraphs are not the article’s. In a saved web page that is usual: menus, footers.`,
    }),
  lines: (article: string) => `The article of ${article}, paragraph by paragraph`,
  paragraph: (number: string) => `¶ ${number}`,
  paragraphSpoken: (number: string) => `Paragraph ${number}:`,
  states: {
    matched: 'matches',
    moved: 'matches, moved',
    differs: 'differs',
    missing: 'missing',
    unsettled: 'not found',
  },
  absent: 'Nothing stands in its place.',
  unsettledWhy:
    'It differs or is missing. Which of the other paragraphs at this place it may be, a fingerprint cannot tell.',
  noClaim: 'no claim',
  extraFold: (count: number, number: string) =>
    plural(count, {
      one: '1 paragraph that is not the article’s',
      other: `${number} paragraphs that are not the article’s`,
    }),
  unshown: (count: number, number: string) =>
    plural(count, {
      one: 'One more of them is not shown.',
      other: `${number} more of them are not shown.`,
    }),
  faults: {
    empty: {
      head: 'There is nothing in it.',
      way: 'Choose a file that holds the text of the article, or paste the text.',
    },
    'no-words': {
      head: 'This web page holds no words.',
      way: 'Some pages load their text only when they are opened. Copy the text and paste it.',
    },
    binary: {
      head: 'This is no text.',
      way: 'Only plain text in UTF-8 or UTF-16 and saved web pages can be compared. From a PDF or an office document, copy the text and paste it.',
    },
    'too-large': {
      head: 'This file is over 5 MB.',
      way: 'An article is far smaller. Save it as plain text or as HTML only, without pictures.',
    },
    'too-many-paragraphs': {
      head: 'This text has more than 20,000 paragraphs.',
      way: 'An article has a few dozen. Bring the article alone.',
    },
    unreadable: {
      head: 'The file could not be read.',
      way: 'It may have been moved, or it may be a folder. Choose it again, or paste the text.',
    },
    failed: {
      head: 'The text could not be compared.',
      way: 'The part of this page that reads it did not arrive. Check the connection and try again.',
    },
    'too-slow': {
      head: 'This text took too long to read.',
      way: 'Reading it was ended, so that the page stays usable. Save the article as plain text, or paste its text.',
    },
    'no-crypto': {
      head: 'This browser takes no fingerprints on this page.',
      way: 'It keeps them for pages that come over https. Open this site by https, or use the command npm run verify:documents.',
    },
  },
  command: {
    help: [
      'Compares files with the articles of the dataset, by the fingerprints of their paragraphs.',
      '',
      'npm run verify:documents -- <file>...',
      '',
      'A file is plain text in UTF-8 or UTF-16, or a saved web page. Nothing is sent anywhere.',
      'Exit code: 0 where every file is one of the articles to the letter, 1 where one is not,',
      '2 where no file is named.',
    ],
    noFile: 'No file is named.',
    unknownOption: (option: string) => `There is no option ${option}.`,
    line: (file: string, sentences: readonly string[]) => `${file}: ${sentences.join(' ')}`,
  },
};
