import { Cross } from './cross';
import { useLanguage } from './language';
import { focusLine } from './state-line';

/** One filter in the state line; pressing it takes the filter away. */
export function FilterChip(props: { readonly name: string; readonly onDrop: () => void }) {
  const { messages } = useLanguage();
  return (
    <button
      type="button"
      className="chip"
      aria-label={messages.filters.drop(props.name)}
      onClick={(event) => {
        focusLine(event.currentTarget);
        props.onDrop();
      }}
    >
      {props.name}
      <Cross />
    </button>
  );
}
