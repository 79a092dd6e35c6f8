import type { Messages } from '../../messages/messages';
import type { ComparedLine, Verification } from '../../selectors/verification';
import type { Formatter } from '../../charts/format';

/** What a comparison found, one sentence after the other. */
export function writeVerification(
  { matched, total, lines }: Verification,
  messages: Messages,
  format: Formatter,
): readonly string[] {
  const words = messages.verify;
  const whole =
    matched === total
      ? words.all(format.number(total))
      : words.some(format.number(matched), format.number(total));
  const countWith = (
    wanted: (line: ComparedLine) => boolean,
    write: (count: number, list: string) => string,
  ) => {
    const numbers = lines.flatMap((line) =>
      line.kind !== 'extra' && wanted(line) ? [line.number] : [],
    );
    const names = [...numbers].sort((one, other) => one - other).map(String);
    return names.length === 0 ? [] : [write(names.length, format.list(names))];
  };
  const extra = lines.filter(({ kind }) => kind === 'extra').length;
  return [
    whole,
    ...countWith(({ kind }) => kind === 'differs', words.differing),
    ...countWith(({ kind }) => kind === 'missing', words.missing),
    ...countWith(({ kind }) => kind === 'unsettled', words.unsettled),
    ...countWith((line) => line.kind === 'matched' && line.moved, words.moved),
    ...(extra === 0 ? [] : [words.extra(extra, format.number(extra))]),
  ];
}
