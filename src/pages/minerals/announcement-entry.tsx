import type { Announcement } from '../../dataset/minerals-ledger';
import type { Citations } from '../../dataset/citations';
import type { Unit } from '../../dataset/schema/observation';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage, type Language } from '../../state/language';
import { CitedLine } from '../../ui/cited-line';

const million = 1_000_000;

/** A number that somebody has announced: who, when, of what, and that it is no measurement. */
export function AnnouncementEntry(props: {
  readonly announcement: Announcement;
  /** Where it stands on its page, on which it may stand twice. */
  readonly place: 'card' | 'list';
  readonly cited: Citations;
}) {
  const language = useLanguage();
  const { messages, format } = language;
  const { announcement } = props;
  const { bound, measure, claimant, note, status } = announcement;
  const words = messages.pages.minerals;
  const { valueTo, confidence, observation } = announcement;
  const { value, unit, period } = observation;
  const amount =
    valueTo === undefined
      ? writeAmount(value, unit, language)
      : words.range(format.number(value), writeAmount(valueTo, unit, language));
  return (
    <>
      <p className="mb-1.5 font-serif text-[1.75rem]/9 font-semibold tracking-[-0.012em] [&_.num]:whitespace-normal">
        <CitedNumber
          name={`announcements/${props.place}-${announcement.id}`}
          observation={observation}
          form="quantity"
          text={
            bound === undefined
              ? amount
              : bound === 'up-to'
                ? messages.pages.upTo(amount)
                : messages.bounds[bound](amount)
          }
        />
      </p>
      <p className="mt-1">{words.announcedBy(measure, claimant, format.period(period))}</p>
      {note === undefined ? null : <p className="mt-1 text-muted">{note}</p>}
      <AnnouncementTag status={status} />
      {confidence === undefined || confidence === 'high' ? null : (
        <p className="mt-1 text-muted">{messages.timeline.confidence[confidence]}</p>
      )}
      <CitedLine of={[observation]} cited={props.cited} />
    </>
  );
}

/** Tonnes by the million are written in millions. */
function writeAmount(value: number, unit: Unit, { format }: Language): string {
  return unit === 'tonnes' && value >= million
    ? format.quantity(value / million, 'million-tonnes')
    : format.quantity(value, unit);
}

/** Broken line and word: somebody says so, nobody has counted. */
export function AnnouncementTag({ status }: { readonly status: Announcement['status'] }) {
  const { messages } = useLanguage();
  return (
    <span data-status={status} className="mt-2 flex items-center gap-2 font-semibold text-accent">
      <svg
        className="mark"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
      >
        <path d="M1.5 8h13" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.5" />
      </svg>
      {messages.pages.minerals.statuses[status]}
    </span>
  );
}
