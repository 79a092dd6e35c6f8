import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';
import type { ChangedValue } from '../../export/reopen/changed-values';
import { useLanguage } from '../../state/language';

/** How many values are listed before the reader asks for all. */
const shownFirst = 12;

/** How many values are listed at the most: ours have fewer, a picture made to be slow has more. */
const mostListed = 1000;

/** Decimals that tell two values apart which look the same when rounded as usual. */
const closeDecimals = 6;

/** A value then and now, in words. */
function toldValues(
  { before, now, unit, kind }: ChangedValue,
  words: Messages['reopen'],
  format: Formatter,
): readonly [before: string, now: string] {
  const told = (decimals?: number) =>
    [before, now].map((value) =>
      value === null ? words.noNumber : format.quantity(value, unit, decimals),
    );
  const [first = '', second = ''] = told();
  if (kind === 'gone') return [first, words.gone];
  if (kind === 'new') return [words.notInPicture, second];
  if (first !== second) return [first, second];
  const [exactFirst = '', exactSecond = ''] = told(closeDecimals);
  return [exactFirst, exactSecond];
}

function ChangeTable({ changes }: { readonly changes: readonly ChangedValue[] }) {
  const { messages, format } = useLanguage();
  const words = messages.reopen;
  return (
    <table className="change-table data-table mt-2 max-w-176 text-small [--cell:0.25rem_1rem_0.25rem_0]">
      <thead>
        <tr>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => {
          const [before, now] = toldValues(change, words, format);
          return (
            <tr key={index}>
              <th scope="row">{words.valueName(change.series, change.row)}</th>
              <td>{before}</td>
              <td>{now}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Values that are not what a picture shows: the first few at once, the others when asked for. */
export function ChangedValues({ changes }: { readonly changes: readonly ChangedValue[] }) {
  const { messages, format } = useLanguage();
  const others = changes.slice(shownFirst, mostListed);
  const unlisted = changes.length - mostListed;
  return (
    <>
      <ChangeTable changes={changes.slice(0, shownFirst)} />
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-8 underline underline-offset-3">
            {messages.reopen.more(format.number(others.length))}
          </summary>
          <ChangeTable changes={others} />
          {unlisted > 0 && <p>{messages.reopen.unlisted(unlisted, format.number(unlisted))}</p>}
        </details>
      )}
    </>
  );
}
