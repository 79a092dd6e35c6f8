import type { Chart } from '../../charts/chart';
import { useLanguage } from '../../state/language';

interface EventLegendProps {
  readonly chart: Chart;
  /** Address of an event on the timeline. */
  readonly eventHref: (id: string) => string;
  readonly onFollow: (href: string) => void;
}

/** The numbered events under a time chart that shows them. */
export function EventLegend({ chart, eventHref, onFollow }: EventLegendProps) {
  const { messages } = useLanguage();
  return (
    <div data-part="events" className="mt-3 text-small">
      {chart.eventMarks.length > 0 && <b>{messages.charts.image.inTheSameYear}</b>}
      {chart.eventMarks.length > 0 && (
        <ol className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-6 gap-y-[0.4rem]">
          {chart.eventMarks.map((mark) => (
            <li key={mark.id}>
              <a
                className="group flex gap-[0.6rem] no-underline"
                href={eventHref(mark.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onFollow(mark.id);
                }}
              >
                <span
                  className="grid size-5.5 flex-none place-items-center rounded-full border-[1.25px] border-ink text-tiny font-semibold"
                  aria-hidden
                >
                  {mark.number}
                </span>
                <span data-part="year" className="text-muted">
                  {mark.year}
                </span>
                <span data-part="name" className="underline-offset-3 group-hover:underline">
                  {mark.title}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {chart.eventMarksNote !== undefined && (
        <p className="mt-2 text-muted">{chart.eventMarksNote}</p>
      )}
    </div>
  );
}
