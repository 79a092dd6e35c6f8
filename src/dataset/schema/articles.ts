import * as z from 'zod/mini';
import { day, identifier, text, webAddress } from './observation';

export const articleParagraph = z.strictObject({
  number: z.number().check(z.int(), z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const article = z.strictObject({
  id: identifier,
  /** The number under which the pages name it: document 1, document 2. */
  number: z.number().check(z.int(), z.positive()),
  publisher: text,
  /** What it is, in our words. */
  title: text,
  url: webAddress,
  /** Null where the article bears no date. */
  published: z.nullable(day),
  note: text,
  /** SHA-256 of each paragraph after Unicode NFC and collapsing of white space. */
  paragraphs: z.array(articleParagraph),
});

/** `documents.json`: the two articles, without a sentence of them. */
export const articlesFile = z.strictObject({ documents: z.array(article) });

export type Article = z.infer<typeof article>;
