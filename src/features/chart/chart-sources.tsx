import type { Chart, Citation } from '../../charts/chart';
import { LinkWords, SourceTitle } from '../../ui/foreign-words';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { useHrefs } from '../../state/hrefs';
import { Link } from 'react-router-dom';

/** Sources that are named in the line itself; more than these are counted. */
const named = 3;

function SourceName({ citation }: { readonly citation: Citation }) {
  const hrefs = useHrefs();
  return (
    <Link
      to={hrefs.source(citation.id)}
      data-source={citation.id}
      title={citation.title}
      lang={citation.lang}
    >
      <LinkWords title={citation.lang}>{citation.label}</LinkWords>
    </Link>
  );
}

interface ChartSourcesProps {
  readonly chart: Chart;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Where the numbers of a chart come from, computed from its cells; opens into the whole list. */
export function ChartSources({ chart, open, onOpen }: ChartSourcesProps) {
  const { messages } = useLanguage();
  const words = messages.charts.view;
  const separator = messages.format.sourceSeparator;
  const unique = chart.citations.filter(
    ({ label }, index) => chart.citations.findIndex((other) => other.label === label) === index,
  );
  const shown = chart.sourceSummary === undefined ? unique.slice(0, named) : [];
  return (
    <div data-part="source-line">
      <p>
        {words.source}{' '}
        {chart.sourceSummary ??
          shown.map((citation, index) => (
            <span key={citation.id} className="last-of-type:mr-2">
              {index > 0 && separator}
              <SourceName citation={citation} />
            </span>
          ))}{' '}
        <button
          type="button"
          className="link whitespace-nowrap"
          data-action="show-sources"
          aria-expanded={open}
          // The overview is hydrated with the sources that it names, and counts them all a moment later.
          suppressHydrationWarning
          onClick={() => {
            onOpen(!open);
          }}
        >
          {open
            ? words.hideSources
            : words.showSources(String(chart.citations.length), chart.citations.length)}
        </button>
      </p>
      {open && (
        <ul data-part="source-list" className="mt-2 max-h-80 overflow-auto">
          {chart.citations.map((citation) => (
            <li key={citation.id} data-source={citation.id} className="rule py-[0.35rem]">
              <OutwardLink href={citation.url}>{citation.label}</OutwardLink>
              <span className="block">
                <SourceTitle of={citation} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
