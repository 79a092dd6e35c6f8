import { useMemo } from 'react';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import { ChangedValues } from './changed-values';
import { useLanguage } from '../../state/language';
import { changedValues } from '../../export/reopen/changed-values';
import { useDataFiles } from '../../state/data-files';
import type { ReopenedView } from './reopen';

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
