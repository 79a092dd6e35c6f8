import type { EventOrder } from '../../selectors/filters/address';
import { useLanguage } from '../../state/language';

const orders: readonly EventOrder[] = ['newest', 'oldest'];

/** Newest or oldest first. */
export function TimelineOrder(props: {
  readonly order: EventOrder;
  readonly onChoose: (order: EventOrder) => void;
}) {
  const { messages } = useLanguage();
  const words = messages.timeline;
  return (
    <fieldset className="mt-4 ml-auto flex h-9 w-fit rounded border border-edge print:hidden">
      <legend className="sr-only">{words.order}</legend>
      {orders.map((order) => (
        <label key={order} className="border-edge not-first-of-type:border-l">
          <input
            className="peer absolute opacity-0"
            type="radio"
            autoComplete="off"
            name="order"
            value={order}
            checked={props.order === order}
            onChange={() => props.onChoose(order)}
          />
          <span className="flex h-full cursor-pointer items-center px-3.5 peer-checked:bg-ink peer-checked:font-semibold peer-checked:text-paper peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3">
            {words.orders[order]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
