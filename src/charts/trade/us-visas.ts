import { countedWith } from '../../selectors/partner-shares';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { defineChart } from '../chart-definition';
import { counts, unitedStates } from '../looks';

/** The classes of visa by the panel that they share: the first two are many times the others. */
const panels = [
  ['visas-all', 'visas-visitors'],
  ['visas-exchange', 'visas-students'],
] as const;

/** U.S. visas issued to nationals of Kazakhstan by fiscal year and class. */
export const usVisas = defineChart({
  id: 'us-visas',
  topics: ['diplomacy'],
  origins: ['public-record'],
  eventTopics: ['diplomacy'],
  needs: ['context'],
  facts: ({ context }, { chosen }) =>
    panels.flat().map((id) => ({ id, issued: chosen(countedWith(context, id, 'kazakhstan')) })),
  years: (facts) => yearsOf(facts.flatMap(({ issued }) => issued)),
  show: (facts, { words, when, number, span }) => {
    const [all, ...others] = facts;
    const last = lastOf(all?.issued ?? []);
    const most = others.flatMap(({ id, issued }) => {
      const greatest = greatestOf(issued);
      return greatest === undefined
        ? []
        : [words.most(words.classesShort[id], when(greatest), number(greatest, counts.shown))];
    });
    return {
      subtitle: words.subtitle(span),
      told: {
        finding: words.issued(when(last), number(last, counts.shown)),
        // Of one year each class would be at its most.
        deck: last === all?.issued[0] ? '' : most.join(' '),
      },
      notes: [words.note],
      series: facts.map(({ id, issued }) => ({
        id,
        label: words.classes[id],
        shortLabel: words.classesShort[id],
        ...counts,
        ...(id === 'visas-visitors' || id === 'visas-exchange' ? unitedStates : {}),
        values: issued,
      })),
      panels: panels.map((lines, index) => ({
        panel: 'time',
        // On a phone the lines have no names at their ends.
        heading: words.panelOf(lines.map((id) => words.classes[id])),
        margin: 0.4,
        bareAxis: index === 0,
        marks: lines.map((series) => ({ mark: 'line', series })),
        height: [11, 10],
      })),
    };
  },
});
