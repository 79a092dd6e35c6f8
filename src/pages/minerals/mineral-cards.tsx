import type { ReactNode } from 'react';
import type { Ledger } from '../../dataset/ledger';
import { uranium, type Mineral } from '../../dataset/minerals-ledger';
import { selectAnnouncements } from '../../selectors/announcements';
import { selectClaims } from '../../selectors/claims';
import {
  concernsMinerals,
  featuredMinerals,
  selectMineralFacts,
} from '../../selectors/lithium-and-rare-earths';
import { concernsUranium, selectUraniumFacts } from '../../selectors/uranium-facts';
import { AnnouncementEntry } from './announcement-entry';
import { useLanguage } from '../../state/language';
import { CardClaim, MineralCard } from './mineral-card';
import { MeasuredMineral, MeasuredUranium } from './measured-mineral';
import { nameMineral } from '../../features/filters/topic-name';
import { useAddress } from '../../state/address';
import { useCited } from '../../state/cited';
import { articleName } from '../../state/article-name';
import { WithDataFiles } from '../../ui/with-data-files';

/** The minerals that claims name, each with claims, counts and announcements kept apart. */
export function MineralCards() {
  const { filters } = useAddress().address;
  const { messages } = useLanguage();
  // The articles name these minerals too, so that the origin takes no card away.
  const byTopic = { ...filters, origin: 'all' } as const;
  const concerns = (id: string) =>
    concernsMinerals(byTopic) || (id === uranium && concernsUranium(byTopic));
  if (!concerns(uranium)) return null;
  return (
    <section
      className="mt-8 grid gap-x-6 gap-y-10 min-[53.75rem]:mt-12 min-[53.75rem]:grid-cols-3 min-[53.75rem]:grid-rows-[repeat(4,auto)] min-[53.75rem]:gap-y-0"
      aria-label={messages.pages.minerals.cards}
    >
      <WithDataFiles names={['minerals', 'claims', 'documents']}>
        {(data) =>
          featuredMinerals(data.minerals)
            .filter(({ id }) => concerns(id))
            .map((mineral) => <Card key={mineral.id} mineral={mineral} data={data} />)
        }
      </WithDataFiles>
    </section>
  );
}

type Needed = Pick<Ledger, 'minerals' | 'claims' | 'documents'>;

function Card(props: { readonly mineral: Mineral; readonly data: Needed }) {
  const { messages } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const { mineral, data } = props;
  const words = messages.pages.minerals;
  const announced = selectAnnouncements(data.minerals.announcements, filters).filter(
    (announcement) => announcement.mineral === mineral.id,
  );
  const isRecordShown = filters.origin !== 'document';
  return (
    <MineralCard
      name={nameMineral(messages, mineral)}
      said={filters.origin === 'public-record' ? null : <Said {...props} />}
      measured={isRecordShown ? <Measured {...props} /> : null}
      announced={
        !isRecordShown ? null : announced.length === 0 ? (
          <p className="text-muted">{words.announcedNothing}</p>
        ) : (
          announced.map((announcement) => (
            <AnnouncementEntry
              key={announcement.id}
              place="card"
              announcement={announcement}
              cited={cited}
            />
          ))
        )
      }
    />
  );
}

function Said({ mineral, data }: { readonly mineral: Mineral; readonly data: Needed }): ReactNode {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const { claimById } = data.claims;
  const featured = (mineral.featuredClaims ?? []).flatMap(
    ({ claim }) => claimById.get(claim) ?? [],
  );
  const claims = selectClaims(featured, filters);
  if (claims.length === 0)
    return <p className="text-muted">{messages.pages.minerals.saidNothing}</p>;
  return claims.map((claim) => (
    <CardClaim
      key={claim.id}
      claim={claim}
      document={articleName(data.documents, claim.document)}
    />
  ));
}

function Measured({ mineral, data }: { readonly mineral: Mineral; readonly data: Needed }) {
  const { messages } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const nothing = <p className="text-muted">{messages.pages.minerals.measuredNothing}</p>;
  if (mineral.id === uranium) {
    const formula = messages.pages.formulas.worldShare;
    const facts = selectUraniumFacts(data.minerals, filters, formula);
    return facts === null ? (
      nothing
    ) : (
      <MeasuredUranium mineral={mineral} facts={facts} cited={cited} />
    );
  }
  const facts = selectMineralFacts(data.minerals, mineral.id, filters);
  return facts === null ? (
    nothing
  ) : (
    <MeasuredMineral mineral={mineral} facts={facts} cited={cited} />
  );
}
