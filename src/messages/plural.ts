/** The plural categories of CLDR; a language names those that it has. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Chooses among the forms of a message by a count; a language's messages share one. */
export type Plural<Category extends PluralCategory> = (
  count: number,
  forms: Readonly<Record<Category, string>>,
) => string;

/**
 * The plural of a language by its own rule. Not `Intl.PluralRules`: engines differ in what they know
 * of Kazakh. A message gives a form for each category that the language has, which the compiler holds.
 */
export function createPlural<Category extends PluralCategory>(
  categoryOf: (count: number) => Category,
): Plural<Category> {
  return (count, forms) => forms[categoryOf(count)];
}
