import type { YearSpan } from '../../selectors/filters/event-groups';
import { sumYears, type FacetCounts, type YearCount } from '../../selectors/filters/events';
import { chosenYears, withFrom, withTo } from '../../selectors/filters/filter-changes';
import type { Filters } from '../../selectors/filters/filters';
import { FilterSelect, type FilterOption } from './filter-select';
import { useLanguage } from '../../state/language';

/** First and last year as two native lists. Each year says what it would leave with the other. */
export function YearSelect(props: {
  readonly span: YearSpan;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly onChange: (filters: Filters) => void;
}) {
  const { messages } = useLanguage();
  const { span, filters, counts } = props;
  const words = messages.filters;
  const chosen = chosenYears(filters, span);
  const option = (year: number, count: number): FilterOption => ({
    value: String(year),
    name: String(year),
    label: words.option(String(year), String(count)),
    isEmpty: count === 0,
  });
  const years = yearsOf(span);

  return (
    <div className="field" role="group" aria-label={words.years}>
      <span className="field-name" aria-hidden="true">
        {words.years}
      </span>
      <span className="pair">
        <FilterSelect
          filter="from"
          label={words.firstYear}
          value={String(chosen.first)}
          options={years.map((year) => option(year, countFrom(counts.years, year, chosen.last)))}
          onChoose={(year) => props.onChange(withFrom(filters, Number(year), span))}
        />
        <span aria-hidden="true">{words.yearsTo}</span>
        <FilterSelect
          filter="to"
          label={words.lastYear}
          value={String(chosen.last)}
          options={years.map((year) => option(year, countTo(counts.years, chosen.first, year)))}
          onChoose={(year) => props.onChange(withTo(filters, Number(year), span))}
        />
      </span>
    </div>
  );
}

/** What a first year would leave; a last year before it moves with it. */
function countFrom(years: readonly YearCount[], from: number, last: number): number {
  return sumYears(years, from, Math.max(from, last));
}

/** What a last year would leave; a first year after it moves with it. */
function countTo(years: readonly YearCount[], first: number, to: number): number {
  return sumYears(years, Math.min(first, to), to);
}

function yearsOf({ first, last }: YearSpan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
