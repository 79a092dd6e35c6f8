import { Link } from 'react-router-dom';
import { valueOf, type Observation } from '../../dataset/observation';
import { datumPath } from '../../selectors/figure-reference';
import { writeFigure, type FigureForm } from './figure-text';
import { useLanguage } from '../../state/language';
import { useFigureLinks, useNamedFigure } from './figure-links';

export interface FigureNumberProps {
  readonly observation: Observation;
  readonly form: FigureForm;
  /** Digits after the point; without it, as many as the value has. */
  readonly decimals?: number;
  /** Words in place of those that the form gives, such as "up to 15.7 billion". */
  readonly text?: string;
  /** Set in the accent: a number that the documents state. */
  readonly isClaimed?: boolean;
  /**
   * Names a number that was computed in the address of its source panel: unique on its page, and never
   * changed. One of the record has its path there; the name leads to it too, as it did.
   */
  readonly name: string;
  /** Place among the figures that a chart tells in sentences; its name is then the chart's. */
  readonly told?: number;
}

/**
 * A number outside a chart: it leads to its source panel. The stable hooks are on it: `data-figure`,
 * `data-value` (plain, empty where the value is missing) and `data-unit`.
 */
export function FigureNumber(props: FigureNumberProps) {
  const { observation, form, decimals, text, isClaimed, name, told } = props;
  const language = useLanguage();
  const links = useFigureLinks();
  const address = datumPath(observation) ?? name;
  useNamedFigure(name, observation, told === undefined);
  const value = valueOf(observation);
  const [source] = observation.sources;
  return (
    <Link
      className={isClaimed === true ? 'num doc' : 'num'}
      to={links.href(address)}
      state={links.state}
      data-figure
      data-reference={address}
      data-value={value ?? ''}
      data-unit={observation.unit}
      data-kind={observation.kind}
      data-source={source}
      data-told={told}
    >
      {text ?? writeFigure(observation, form, decimals, language)}
    </Link>
  );
}
