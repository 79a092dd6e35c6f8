import type { OtherCount, Provenance } from '../../selectors/provenance';
import { writeAmount, writeShown } from '../../charts/shown';
import { formatDatum } from './format-datum';
import { useLanguage, type Language } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { Link } from 'react-router-dom';

/** Digits after the point of a difference: those of the counts as the pages show them. */
const decimals = 1;

/** What others count of the same thing, each with its difference; never added or averaged. */
export function OtherCounts({ provenance }: { readonly provenance: Provenance }) {
  const language = useLanguage();
  const hrefs = useHrefs();
  const { messages } = language;
  const words = messages.provenance;
  const { others, observation } = provenance;
  if (others.length === 0) return null;
  return (
    <section data-part="others">
      <h3 className="mt-5 mb-1 font-semibold" id="other-counts">
        {words.others}
      </h3>
      <table
        className="other-counts data-table mb-2 [--cell:0.375rem_0_0.375rem_0.75rem]"
        aria-labelledby="other-counts"
      >
        <thead>
          <tr>
            <th scope="col">{words.otherColumn}</th>
            <th scope="col">{messages.units[observation.unit].head}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((other, index) => {
            const { claim, sources } = other.observation;
            const [source = ''] = sources;
            return (
              <tr key={index} data-other={claim ?? source}>
                <th scope="row">
                  <Link to={claim === undefined ? hrefs.source(source) : hrefs.claim(claim)}>
                    {nameOf(other)}
                  </Link>
                </th>
                <td>{formatDatum(other.observation, 'number', undefined, language)}</td>
                <td>{writeDifference(other, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="text-muted">
        <b>{words.unexplainedLead}</b> {words.unexplained}
      </p>
    </section>
  );
}

function nameOf({ source: { id, cited } }: OtherCount): string {
  if (cited === undefined) return id;
  return cited.kind === 'source' ? cited.entry.publisher : cited.entry.name;
}

function writeDifference({ difference, percent }: OtherCount, language: Language): string {
  const { format, messages } = language;
  const words = messages.provenance;
  if (difference.kind === 'missing' || percent === null || percent.kind === 'missing')
    return words.missing;
  if (difference.value === 0) return words.equal;
  const digits = Math.abs(difference.value) < 10 ? {} : { decimals };
  const amount = words.amounts(
    writeShown(difference, { ...digits, unsigned: true }, format),
    writeAmount(percent, { decimals, in: 'percent', unsigned: true }, language),
  );
  return difference.value > 0 ? words.more(amount) : words.less(amount);
}
