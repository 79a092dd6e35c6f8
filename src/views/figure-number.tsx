import { Link } from 'react-router-dom';
import { valueOf, type Observation } from '../dataset/observation';
import { writeFigure, type FigureForm } from './figure-text';
import { useLanguage } from './language';
import { usePlaces } from './places';

export interface FigureNumberProps {
  readonly observation: Observation;
  readonly form: FigureForm;
  /** Digits after the point; without it, as many as the value has. */
  readonly decimals?: number;
  /** Words in place of those that the form gives, such as "up to 15.7 billion". */
  readonly text?: string;
  /** Set in the accent: a number that the documents state. */
  readonly isClaimed?: boolean;
  /** Place among the figures that a chart tells in sentences. */
  readonly told?: number;
}

/**
 * A number outside a chart: it leads to its source. The stable hooks are on it: `data-figure`,
 * `data-value` (plain, empty where the value is missing) and `data-unit`.
 */
export function FigureNumber(props: FigureNumberProps) {
  const { observation, form, decimals, text, isClaimed, told } = props;
  const language = useLanguage();
  const places = usePlaces();
  const value = valueOf(observation);
  const [source] = observation.sources;
  return (
    <Link
      className={isClaimed === true ? 'num doc' : 'num'}
      to={placeOf(observation, places)}
      data-figure
      data-value={value === null ? '' : Number(value.toPrecision(12))}
      data-unit={observation.unit}
      data-kind={observation.kind}
      data-source={source}
      data-told={told}
    >
      {text ?? writeFigure(observation, form, decimals, language)}
    </Link>
  );
}

/** A number that a document states leads to its claim, every other one to its first source. */
function placeOf({ claim, sources }: Observation, places: ReturnType<typeof usePlaces>): string {
  if (claim !== undefined) return places.claim(claim);
  const [source] = sources;
  return source === undefined ? places.page('/sources') : places.source(source);
}
