import type { ReactNode } from 'react';
import type { Ledger } from '../dataset/ledger';
import { selectAnnouncements } from '../selectors/announcements';
import { selectClaims } from '../selectors/claims';
import { concernsMinerals, selectMineralFacts } from '../selectors/lithium-and-rare-earths';
import { concernsUranium, selectUraniumFacts } from '../selectors/uranium-facts';
import { AnnouncementEntry } from '../views/announcement-entry';
import { useLanguage } from '../views/language';
import { CardClaim, MineralCard } from '../views/mineral-card';
import { MeasuredMineral, MeasuredUranium } from '../views/measured-mineral';
import { useAddress } from './address';
import { useCited } from './cited';
import { documentNumber } from './document-number';
import { WithDocuments } from './with-documents';

type Mineral = 'uranium' | 'lithium' | 'rare-earths';

/** The claims that name each mineral and can be weighed; a pure judgement says nothing of it. */
const claimsOf: Readonly<Record<Mineral, readonly string[]>> = {
  uranium: ['a05-6', 'a05-5'],
  lithium: ['a05-5'],
  'rare-earths': ['b07-3', 'b04-2'],
};

const minerals: readonly Mineral[] = ['uranium', 'lithium', 'rare-earths'];

/** Uranium, lithium and rare earths, each with claims, counts and announcements kept apart. */
export function MineralCards() {
  const { filters } = useAddress().address;
  const { messages } = useLanguage();
  // The documents name these minerals too, so that the origin takes no card away.
  const byTopic = { ...filters, origin: 'all' } as const;
  const shown = minerals.filter(
    (mineral) => concernsMinerals(byTopic) || (mineral === 'uranium' && concernsUranium(byTopic)),
  );
  if (shown.length === 0) return null;
  return (
    <section className="cards" aria-label={messages.pages.minerals.cards}>
      <WithDocuments names={['minerals', 'claims', 'documents']}>
        {(documents) =>
          shown.map((mineral) => <Card key={mineral} mineral={mineral} documents={documents} />)
        }
      </WithDocuments>
    </section>
  );
}

type Needed = Pick<Ledger, 'minerals' | 'claims' | 'documents'>;

function Card(props: { readonly mineral: Mineral; readonly documents: Needed }) {
  const { messages } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const { mineral, documents } = props;
  const words = messages.pages.minerals;
  const announced = selectAnnouncements(documents.minerals.announcements, filters).filter(
    (announcement) => announcement.mineral === mineral,
  );
  const isRecordShown = filters.origin !== 'document';
  return (
    <MineralCard
      name={words.names[mineral]}
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

function Said({
  mineral,
  documents,
}: {
  readonly mineral: Mineral;
  readonly documents: Needed;
}): ReactNode {
  const { messages } = useLanguage();
  const { filters } = useAddress().address;
  const kept = selectClaims(documents.claims.claims, filters);
  const claims = claimsOf[mineral].flatMap((id) => kept.find((claim) => claim.id === id) ?? []);
  if (claims.length === 0)
    return <p className="text-muted">{messages.pages.minerals.saidNothing}</p>;
  return claims.map((claim) => (
    <CardClaim
      key={claim.id}
      claim={claim}
      document={documentNumber(documents.documents, claim.document)}
    />
  ));
}

function Measured({
  mineral,
  documents,
}: {
  readonly mineral: Mineral;
  readonly documents: Needed;
}) {
  const { messages } = useLanguage();
  const cited = useCited();
  const { filters } = useAddress().address;
  const nothing = <p className="text-muted">{messages.pages.minerals.measuredNothing}</p>;
  if (mineral === 'uranium') {
    const formula = messages.pages.formulas.worldShare;
    const facts = selectUraniumFacts(documents.minerals, filters, formula);
    return facts === null ? nothing : <MeasuredUranium facts={facts} cited={cited} />;
  }
  const facts = selectMineralFacts(documents.minerals, mineral, filters);
  return facts === null ? (
    nothing
  ) : (
    <MeasuredMineral mineral={mineral} facts={facts} cited={cited} />
  );
}
