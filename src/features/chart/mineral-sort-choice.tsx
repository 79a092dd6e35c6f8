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
    <fieldset className="sort-choice">
      <legend>{words.sort}</legend>
      {sorts.map((sort) => (
        <label key={sort}>
          <input
            type="radio"
            autoComplete="off"
            name="mineral-sort"
            value={sort}
            checked={chosen === sort}
            onChange={() => choose(sort)}
          />
          <span>{words.sorts[sort]}</span>
        </label>
      ))}
    </fieldset>
  );
}
