import { useMemo, useState } from 'react';
import type { Claim, ClaimsLedger, Ledger } from '../../dataset/ledger';
import {
  claimKinds,
  countByVerdict,
  groupClaims,
  selectClaims,
  verdicts,
} from '../../selectors/claims';
import { noFilters } from '../../selectors/filters/filters';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage } from '../../state/language';
import { LedgerArticle, LedgerParagraph } from './ledger-group';
import { Notice } from '../../ui/notice';
import { useAddress } from '../../state/address';
import { LedgerClaim } from './ledger-claim';
import { useLedgerParam, type LedgerParam } from '../../state/ledger-param';
import { useViewEntry, useHashId } from '../../state/hash';
import { VerdictChoice } from './verdict-choice';
import { WithDataFiles } from '../../ui/with-data-files';
import { Button } from '../../ui/button';
import type { ClaimKind } from '../../dataset/schema/claims';
import { ChoiceSelect } from '../../features/filters/filter-select';
import { nameTopic, type Topic } from '../../features/filters/topic-name';

type Needed = Pick<Ledger, 'claims' | 'documents' | 'events'>;

/** All claims that the filters leave, by verdict, each with its reason and its sources. */
export function ClaimLedger() {
  const { messages } = useLanguage();
  return (
    <section id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title" className="sr-only">
        {messages.ledger.claims}
      </h2>
      <WithDataFiles names={['claims', 'documents', 'events']}>
        {(data) => <Claims data={data} />}
      </WithDataFiles>
    </section>
  );
}

function Claims({ data }: { readonly data: Needed }) {
  const { messages } = useLanguage();
  const { address, change } = useAddress();
  const verdict = useLedgerParam('verdict', verdicts);
  const kind = useLedgerParam('kind', claimKinds);
  const { filters } = address;
  const { claims } = data.claims;
  const kept = useMemo(() => selectClaims(claims, filters), [claims, filters]);
  const named = useNamedClaim();
  const ofVerdict = kept.filter((one) => verdict.value === null || one.verdict === verdict.value);
  const shown = ofVerdict.filter((one) => kind.value === null || one.kind === kind.value);
  const isHidden =
    named !== null && data.claims.claimById.has(named) && !shown.some(({ id }) => id === named);
  const words = messages.ledger;
  const clear = (
    <button type="button" className="link" onClick={() => change({ filters: noFilters })}>
      {words.clear}
    </button>
  );
  return (
    <>
      {verdict.rejected === null ? null : (
        <Notice>{messages.shell.badVerdict(verdict.rejected)}</Notice>
      )}
      {kind.rejected === null ? null : <Notice>{words.badKind(kind.rejected)}</Notice>}
      {isHidden ? <Notice action={clear}>{words.hidden}</Notice> : null}
      <VerdictChoice
        counts={countByVerdict(kept)}
        chosen={verdict.value}
        onChoose={verdict.choose}
      />
      <LedgerState
        shown={shown.length}
        total={claims.length}
        ofVerdict={ofVerdict}
        topics={data.events.topics}
        kind={kind}
      />
      {kept.length === 0 ? (
        <EmptyState
          reason={filters.origin === 'public-record' ? words.noneOfRecord : words.noneLeft}
        >
          {clear}
        </EmptyState>
      ) : verdict.value !== null && ofVerdict.length === 0 ? (
        <EmptyState reason={words.noneOfVerdict(messages.verdicts[verdict.value].name)}>
          <Button onClick={() => verdict.choose(null)}>{words.showAllVerdicts}</Button>
        </EmptyState>
      ) : kind.value !== null && shown.length === 0 ? (
        <EmptyState reason={words.noneOfKind(words.claimKinds[kind.value])}>
          <Button onClick={() => kind.choose(null)}>{words.showAllKinds}</Button>
        </EmptyState>
      ) : (
        <ClaimList claims={shown} named={named} data={data} />
      )}
    </>
  );
}

/** The claim that the address names, which stands open. */
function useNamedClaim(): string | null {
  return /^claim-(.+)$/s.exec(useHashId())?.[1] ?? null;
}

function ClaimList(props: {
  readonly claims: ClaimsLedger['claims'];
  readonly named: string | null;
  readonly data: Needed;
}) {
  const { placeEntered: key } = useViewEntry();
  const { claims, named, data } = props;
  const { topicById } = data.events;
  const { articleById } = data.documents;
  // Opened and closed by hand since a link led here; another link starts afresh.
  const [byHand, setByHand] = useState<{
    readonly key: string;
    readonly open: ReadonlyMap<string, boolean>;
  }>({ key, open: new Map() });
  const open = byHand.open;
  const isOpen = (id: string) =>
    (id === named && byHand.key !== key ? true : open.get(id)) ?? id === named;
  const line = (claim: Claim) => (
    <LedgerClaim
      key={claim.id}
      claim={claim}
      topic={topicById.get(claim.topic)}
      article={articleById.get(claim.document)}
      isOpen={isOpen(claim.id)}
      onToggle={() => setByHand({ key, open: new Map(open).set(claim.id, !isOpen(claim.id)) })}
    />
  );
  return groupClaims(claims).map(({ document, paragraphs }) => (
    <LedgerArticle key={document} id={document} article={articleById.get(document)}>
      {paragraphs.map((paragraph) => (
        <LedgerParagraph key={paragraph.number} number={paragraph.number}>
          {paragraph.claims.map(line)}
        </LedgerParagraph>
      ))}
    </LedgerArticle>
  ));
}

/** How many claims are shown, of which kind, and that the filters of the page act here too. */
function LedgerState(props: {
  readonly shown: number;
  readonly total: number;
  /** Claims left by all filters but the kind. */
  readonly ofVerdict: readonly Claim[];
  readonly topics: readonly Topic[];
  readonly kind: LedgerParam<ClaimKind>;
}) {
  const { messages, format } = useLanguage();
  const { address, change } = useAddress();
  const { filters } = address;
  const words = messages.ledger;
  const { kind } = props;
  const chosen = props.topics.filter(({ id }) => filters.topics.includes(id));
  return (
    <div
      data-part="ledger-state"
      className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-ink py-3 [&_.select]:min-w-38"
    >
      <ChoiceSelect
        filter="kind"
        label={words.kind}
        choices={['', ...claimKinds]}
        value={kind.value ?? ''}
        nameOf={(choice) => (choice === '' ? words.everyKind : words.claimKinds[choice])}
        countOf={(choice) =>
          props.ofVerdict.filter((claim) => choice === '' || claim.kind === choice).length
        }
        onChoose={(choice) => kind.choose(choice === '' ? null : choice)}
      />
      <p
        className="font-semibold tabular-nums"
        data-count="claims"
        data-value={props.shown}
        role="status"
      >
        {words.shown(props.shown, format.number(props.total))}
      </p>
      <p className="text-muted">
        {chosen.length === 0
          ? words.topicsAct
          : words.topicsChosen(
              chosen.length,
              format.list(chosen.map((topic) => nameTopic(messages, topic))),
            )}{' '}
        {chosen.length === 0 ? null : (
          <button
            type="button"
            className="link"
            onClick={() => change({ filters: { ...filters, topics: [] } })}
          >
            {words.dropTopics(chosen.length)}
          </button>
        )}
      </p>
    </div>
  );
}
