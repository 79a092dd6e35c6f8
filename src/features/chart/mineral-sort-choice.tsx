import type { MineralSort } from '../../selectors/filters/address';
import { useLanguage } from '../../state/language';
import { useAddress } from '../../state/address';
import { useChoice } from '../../state/choice';

const sorts: readonly MineralSort[] = ['kazakhstan', 'china', 'reliance', 'name'];

/** By what the minerals are sorted; the address keeps it. */
export function MineralSortChoice() {
  const { address, change } = useAddress();
  const { messages } = useLanguage();
  const [chosen, choose] = useChoice(address.mineralSort, (mineralSort) => change({ mineralSort }));
  const words = messages.charts.view;
  return (
    <fieldset className="mb-4 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
      <legend className="float-left leading-8 text-muted">{words.sort}</legend>
      {sorts.map((sort) => (
        <label key={sort} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
          <input
            className="peer size-[1.05rem] accent-ink"
            type="radio"
            autoComplete="off"
            name="mineral-sort"
            value={sort}
            checked={chosen === sort}
            onChange={() => choose(sort)}
          />
          <span className="peer-checked:font-semibold">{words.sorts[sort]}</span>
        </label>
      ))}
    </fieldset>
  );
}
