import type { Claim } from '../../dataset/ledger';
import type { ClaimKind } from '../../dataset/schema/claims';
import { claimKinds } from '../../selectors/claims';
import { FilterSelect } from '../../features/filters/filter-select';
import { useLanguage } from '../../state/language';
import { nameTopic, type Topic } from '../../features/filters/topic-name';
import { useAddress } from '../../state/address';
import type { LedgerParam } from '../../state/ledger-param';

/** How many claims are shown, of which kind, and that the filters of the page act here too. */
export function LedgerState(props: {
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
  const option = (value: string, name: string, count: number) => ({
    value,
    name,
    label: messages.filters.option(name, format.number(count)),
    isEmpty: count === 0,
  });
  return (
    <div
      data-part="ledger-state"
      className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-ink py-3 [&_.select]:min-w-38"
    >
      <div className="field">
        <span className="field-name" aria-hidden="true">
          {words.kind}
        </span>
        <FilterSelect
          filter="kind"
          label={words.kind}
          value={kind.value ?? ''}
          options={[
            option('', words.everyKind, props.ofVerdict.length),
            ...claimKinds.map((value) =>
              option(
                value,
                words.claimKinds[value],
                props.ofVerdict.filter((claim) => claim.kind === value).length,
              ),
            ),
          ]}
          onChoose={(value) => kind.choose(claimKinds.find((known) => known === value) ?? null)}
        />
      </div>
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
