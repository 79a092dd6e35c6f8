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
    <fieldset className="switch timeline-order">
      <legend className="sr-only">{words.order}</legend>
      {orders.map((order) => (
        <label key={order}>
          <input
            type="radio"
            autoComplete="off"
            name="order"
            value={order}
            checked={props.order === order}
            onChange={() => props.onChoose(order)}
          />
          <span>{words.orders[order]}</span>
        </label>
      ))}
    </fieldset>
  );
}
