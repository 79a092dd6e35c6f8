import type { Observation } from '../../dataset/observation';
import { seriesWith } from '../../selectors/partner-shares';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { unitedStates } from '../looks';

/** Million dollars of fiscal years: those whose reporting is over, and those that still grow. */
interface Assistance {
  readonly settled: readonly Observation[];
  readonly open: readonly Observation[];
}

const millions = {
  unit: 'usd-million',
  shown: { decimals: 1, in: 'usd-million' },
} as const;

/** U.S. assistance to Kazakhstan by fiscal year, years with open reporting apart. */
export const usAssistance = defineChart({
  id: 'us-assistance',
  topics: ['diplomacy'],
  origins: ['public-record'],
  eventTopics: ['diplomacy'],
  needs: ['context'],
  facts: ({ context }, { chosen }) => {
    const flow = (of: 'obligations' | 'disbursements') => {
      const series = seriesWith(context, `assistance-${of}`, 'kazakhstan');
      const isOpen = ({ period }: Observation) => period.year >= Number(series?.break?.from.year);
      const all = chosen(series?.observations ?? []);
      return { settled: all.filter((one) => !isOpen(one)), open: all.filter(isOpen) };
    };
    const grows = seriesWith(context, 'assistance-obligations', 'kazakhstan')?.break?.note;
    return { obligations: flow('obligations'), disbursements: flow('disbursements'), grows };
  },
  years: ({ obligations: { settled, open } }) => yearsOf([...settled, ...open]),
  show: ({ obligations, disbursements, grows }, context) => {
    const { words, span } = context;
    const { settled, open } = obligations;
    const paid = { hue: 'muted', ...millions } as const;
    return {
      subtitle: words.subtitle(span),
      told: tell(obligations, context),
      notes: [
        grows !== undefined &&
          open.length > 0 && { ...words.stillOpen, text: grows, isEssential: true },
        words.note,
      ],
      series: [
        {
          id: 'obligations',
          label: words.obligations,
          ...unitedStates,
          ...millions,
          values: settled,
        },
        { id: 'open', label: words.open, ...paid, values: open },
        { id: 'paid', label: words.disbursements, ...paid, values: disbursements.settled },
        { id: 'paid-open', label: words.disbursementsOpen, ...paid, values: disbursements.open },
      ],
      panels: [
        {
          panel: 'time',
          margin: 0.6,
          marks: [
            { mark: 'bars', series: 'obligations', labels: { at: [greatestOf(settled)] } },
            { mark: 'bars', series: 'open', labels: { at: [lastOf(open)] } },
          ],
          height: [18, 16],
        },
      ],
      legend: [
        open.length > 0 && {
          look: 'filled',
          hue: 'muted',
          symbol: 'square',
          text: words.openLegend,
        },
      ],
    };
  },
});

/** The last year whose reporting is over, and the year of most; else what is on record of an open one. */
function tell(
  { settled, open }: Assistance,
  { words, when, number }: SentenceContext<'us-assistance'>,
): Told {
  const [last, most, latest] = [lastOf(settled), greatestOf(settled), lastOf(open)];
  const growing = latest && words.openYear(when(latest), number(latest, millions.shown));
  if (last === undefined) return { finding: growing ?? '' };
  const greatest = last === most ? [] : [words.most(when(most), number(most, millions.shown))];
  return {
    finding: words.obligated(when(last), number(last, millions.shown)),
    deck: [...greatest, ...(growing === undefined ? [] : [`${growing}.`])].join(' '),
  };
}
