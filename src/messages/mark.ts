/** Marks the words of a number, which then lead to its source: for words that a message chooses itself. */
export type Mark = (words: string) => string;
