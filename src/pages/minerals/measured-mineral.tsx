import type { ReactNode } from 'react';
import type { Mineral } from '../../dataset/minerals-ledger';
import type { Citations } from '../../dataset/citations';
import { entryOf } from '../../dataset/lookups';
import type { Observation } from '../../dataset/observation';
import type { MineralFacts } from '../../selectors/lithium-and-rare-earths';
import type { UraniumFacts } from '../../selectors/uranium-facts';
import { CitedLine } from '../../ui/cited-line';
import { CitedNumber } from '../../features/source-panel/cited-number';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';
import { barsOf, ShareBars } from '../../features/chart/share-bars';
import { nameMineral } from '../../features/filters/topic-name';

/** What is counted of uranium: shares of the world, tonnes, known resources. */
export function MeasuredUranium(props: {
  readonly mineral: Mineral;
  readonly facts: UraniumFacts;
  readonly cited: Citations;
}) {
  const { messages, format } = useLanguage();
  const words = messages.pages.minerals;
  const { year, kazakhstan, world, resources } = props.facts;
  const ahead =
    resources?.ahead.map((country) => entryOf(messages.countries, country) ?? country) ?? [];
  return (
    <>
      <p className="text-muted">
        {words.share(words.inSentence(nameMineral(messages, props.mineral)), String(year))}
      </p>
      <ShareBars name="uranium" bars={barsOf(props.facts)} />
      <p>
        <SentenceText
          of={words.uranium<ReactNode>(
            tonnes('uranium/mined-kazakhstan', kazakhstan),
            tonnes('uranium/mined-world', world),
          )}
        />{' '}
        {resources === null ? null : (
          <SentenceText
            of={words.resources<ReactNode>(
              tonnes('uranium/resources-kazakhstan', resources.kazakhstan),
              resources.rank,
              format.list(ahead),
            )}
          />
        )}
      </p>
      <CitedLine
        of={[kazakhstan, world, ...(resources === null ? [] : [resources.kazakhstan])]}
        cited={props.cited}
      />
    </>
  );
}

/** What is counted of lithium or rare earths: China's share, the world's output, U.S. reliance. */
export function MeasuredMineral(props: {
  readonly mineral: Mineral;
  readonly facts: MineralFacts;
  readonly cited: Citations;
}) {
  const { messages } = useLanguage();
  const words = messages.pages.minerals;
  const { facts } = props;
  const { id } = props.mineral;
  const { world, netImportReliance, chinaRefining, suppliers } = facts;
  const year = String(facts.year);
  const tellShare = facts.chinaShare.kind === 'estimated' ? words.shareEstimate : words.share;
  const tellWorld = entryOf(words.worldOf, id) ?? words.world;
  const observations = [facts.chinaShare, world, netImportReliance, chinaRefining].filter(
    isPresent,
  );
  return (
    <>
      <p className="text-muted">
        {tellShare(words.inSentence(nameMineral(messages, props.mineral)), year)}
      </p>
      <ShareBars name={id} bars={barsOf(facts)} />
      <p>
        {world === undefined ? null : (
          <SentenceText of={tellWorld<ReactNode>(tonnes(`${id}/mined-world`, world))} />
        )}{' '}
        {chinaRefining === undefined ? null : (
          <SentenceText
            of={words.refining<ReactNode>(
              percent(`${id}/refining-china`, chinaRefining),
              String(chinaRefining.period.year),
            )}
          />
        )}{' '}
        {netImportReliance === undefined ? null : (
          <SentenceText
            of={words.reliance<ReactNode>(percent(`${id}/import-reliance`, netImportReliance))}
          />
        )}{' '}
        {suppliers.length === 0 ? null : (
          <SentenceText
            of={words.suppliers<ReactNode>(
              suppliers.map(({ country, share }) => (
                <SentenceText
                  key={country}
                  of={words.supplier<ReactNode>(
                    percent(`${id}/supplier-${country}`, share),
                    entryOf(messages.countries, country) ?? country,
                  )}
                />
              )),
            )}
          />
        )}
      </p>
      <CitedLine of={observations} cited={props.cited} />
    </>
  );
}

function tonnes(name: string, observation: Observation) {
  return <CitedNumber name={name} observation={observation} form="number" />;
}

function percent(name: string, observation: Observation) {
  return <CitedNumber name={name} observation={observation} form="percent" />;
}

function isPresent(observation: Observation | undefined): observation is Observation {
  return observation !== undefined;
}
