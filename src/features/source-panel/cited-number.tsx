import { Link } from 'react-router-dom';
import { valueOf, type Observation } from '../../dataset/observation';
import { recordPath } from '../../selectors/datum-path';
import { formatDatum, type DatumForm } from './format-datum';
import { useLanguage } from '../../state/language';
import { useSourceLinks, useNamedDatum } from './source-links';

export interface CitedNumberProps {
  readonly observation: Observation;
  readonly form: DatumForm;
  /** Digits after the point; without it, as many as the value has. */
  readonly decimals?: number;
  /** Words in place of those that the form gives, such as "up to 15.7 billion". */
  readonly text?: string;
  /** Set in the accent: a number that the articles state. */
  readonly isClaimed?: boolean;
  /**
   * Names a number that was computed in the address of its source panel: unique on its page, and never
   * changed. One of the record has its path there; the name leads to it too, as it did.
   */
  readonly name: string;
  /** Index among the numbers in the sentences of a chart; its name is then the chart's. */
  readonly sentenceIndex?: number;
}

/**
 * A number outside a chart: it leads to its source panel. The stable hooks are on it: `data-figure`,
 * `data-value` (plain, empty where the value is missing) and `data-unit`.
 */
export function CitedNumber(props: CitedNumberProps) {
  const { observation, form, decimals, text, isClaimed, name, sentenceIndex } = props;
  const language = useLanguage();
  const links = useSourceLinks();
  const address = recordPath(observation) ?? name;
  useNamedDatum(name, observation, sentenceIndex === undefined);
  const value = valueOf(observation);
  const [source] = observation.sources;
  return (
    <Link
      className={isClaimed === true ? 'num text-accent' : 'num'}
      to={links.href(address)}
      state={links.state}
      data-figure
      data-reference={address}
      data-value={value ?? ''}
      data-unit={observation.unit}
      data-kind={observation.kind}
      data-source={source}
      data-told={sentenceIndex}
    >
      {text ?? formatDatum(observation, form, decimals, language)}
    </Link>
  );
}
