import type { MineralSort } from '../selectors/address';
import { useLanguage } from '../views/language';
import { useAddress } from './address';

const sorts: readonly MineralSort[] = ['kazakhstan', 'china', 'reliance', 'name'];

/** By what the minerals are sorted; the address keeps it. */
export function MineralSortChoice() {
  const { address, change } = useAddress();
  const { messages } = useLanguage();
  const words = messages.charts.view;
  return (
    <fieldset className="sort-choice">
      <legend>{words.sort}</legend>
      {sorts.map((sort) => (
        <label key={sort}>
          <input
            type="radio"
            name="mineral-sort"
            value={sort}
            checked={address.mineralSort === sort}
            onChange={() => {
              change({ mineralSort: sort });
            }}
          />
          <span>{words.sorts[sort]}</span>
        </label>
      ))}
    </fieldset>
  );
}
