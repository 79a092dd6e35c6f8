import { useMemo } from 'react';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import { useLanguage } from '../../state/language';
import { changedValues, type ChangedValue } from '../../export/reopen/changed-values';
import { useDataFiles } from '../../state/data-files';
import type { ReopenedView } from './reopen';
import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';

/** Says whether the data have changed since a picture was made, and which values did. */
export function ReopenComparison({ view }: { readonly view: ReopenedView }) {
  const { facts, address, setAside } = view;
  const definition = definitionOf(facts.chart);
  const { messages, format } = useLanguage();
  const loaded = useDataFiles(definition.needs);
  const words = messages.reopen;
  const built = useMemo(() => {
    if (loaded.state !== 'ready') return null;
    const { filters, mineralSort } = address;
    const context = { filters, mineralSort, messages, format };
    return buildChart(definition, loaded.data, context, false);
  }, [definition, loaded, address, messages, format]);
  const changes = useMemo(
    () => (built?.state === 'shown' ? changedValues(facts.values, built.chart) : []),
    [facts, built],
  );

  const sentence = () => {
    const { version: then, values } = facts;
    const now = __DATA_VERSION__;
    if (loaded.state === 'failed') return words.notCompared;
    if (built === null) return words.comparing;
    if (built.state === 'failed') return words.notCompared;
    if (built.state === 'empty') return words.nothingLeft(then, now);
    const [count, number] = [values.length, format.number(values.length)];
    if (changes.length === 0)
      return then === now ? words.same(count, number) : words.unchanged(then, now, count, number);
    const many = format.number(changes.length);
    return then === now
      ? words.altered(now, changes.length, many)
      : words.changed(then, now, changes.length, many);
  };
  return (
    <div data-changed={built === null ? undefined : changes.length}>
      <p>{sentence()}</p>
      {changes.length > 0 && <ChangedValues changes={changes} />}
      {setAside > 0 && <p>{words.setAside(setAside)}</p>}
    </div>
  );
}

/** How many values are listed before the reader asks for all. */
const shownFirst = 12;

/** How many values are listed at the most: ours have fewer, a picture made to be slow has more. */
const mostListed = 1000;

/** Decimals that tell two values apart which look the same when rounded as usual. */
const closeDecimals = 6;

/** A value then and now, in words. */
function describeValues(
  { before, now, unit, kind }: ChangedValue,
  words: Messages['reopen'],
  format: Formatter,
): readonly [before: string, now: string] {
  const describe = (decimals?: number) =>
    [before, now].map((value) =>
      value === null ? words.noNumber : format.quantity(value, unit, decimals),
    );
  const [first = '', second = ''] = describe();
  if (kind === 'gone') return [first, words.gone];
  if (kind === 'new') return [words.notInPicture, second];
  if (first !== second) return [first, second];
  const [exactFirst = '', exactSecond = ''] = describe(closeDecimals);
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
          const [before, now] = describeValues(change, words, format);
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
function ChangedValues({ changes }: { readonly changes: readonly ChangedValue[] }) {
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
