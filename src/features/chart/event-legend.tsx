import type { Chart } from '../../charts/chart';
import { useLanguage } from '../../state/language';

interface EventLegendProps {
  readonly chart: Chart;
  /** Whether the chart could show events at all. */
  readonly switchable: boolean;
  readonly shown: boolean;
  readonly onSwitch: () => void;
  /** Address of an event on the timeline. */
  readonly eventHref: (id: string) => string;
  readonly onFollow: (href: string) => void;
}

/** The numbered events under a time chart, with the switch that hides them. */
export function EventLegend({
  chart,
  switchable,
  shown,
  onSwitch,
  eventHref,
  onFollow,
}: EventLegendProps) {
  const { messages } = useLanguage();
  const words = messages.charts.view;
  if (!switchable) return null;
  return (
    <div className="event-key">
      <div className="event-key-head">
        {shown && chart.eventMarks.length > 0 && <b>{messages.charts.image.inTheSameYear}</b>}
        <button
          type="button"
          className="text-button"
          aria-pressed={shown}
          data-action="switch-events"
          onClick={onSwitch}
        >
          {shown ? words.hideEvents : words.showEvents}
        </button>
      </div>
      {shown && chart.eventMarks.length > 0 && (
        <ol>
          {chart.eventMarks.map((mark) => (
            <li key={mark.id}>
              <a
                href={eventHref(mark.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onFollow(mark.id);
                }}
              >
                <span className="event-number" aria-hidden>
                  {mark.number}
                </span>
                <span className="event-year">{mark.year}</span>
                <span className="event-name">{mark.title}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {shown && chart.eventMarksNote !== undefined && (
        <p className="event-key-note">{chart.eventMarksNote}</p>
      )}
    </div>
  );
}
