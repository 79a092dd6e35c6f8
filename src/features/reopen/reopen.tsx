import { createContext, useContext, useRef, useState, type ReactNode, useId } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Messages } from '../../messages/messages';
import {
  parseAddress,
  writeAddress,
  writeQuery,
  type Address,
} from '../../selectors/filters/address';
import { useLanguage } from '../../state/language';
import { ReopenResult } from './reopen-result';
import type { ReadFacts } from '../../export/image/picture-metadata';
import type { Asked } from '../../export/reading-worker';
import { openPicture } from '../../export/reopen/open-picture';
import type { Reading, RefusalReason } from '../../export/reopen/reading';
import { useDataFile } from '../../state/data-files';
import { lateCode, LatePart } from '../../ui/late-part';
import { validValues } from '../../state/valid-values';
import { useArrivingPictures } from './reopen-files';
import { pageAddress } from '../../selectors/filters/page-address';

/** A view that a picture has brought back. */
export interface ReopenedView {
  readonly facts: ReadFacts;
  /** The view as the address's own parser understood it. */
  readonly address: Address;
  /** How many values of its address were set aside. */
  readonly setAside: number;
}

/** What came of the last picture. */
type Outcome =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'reading'; readonly name: string }
  | {
      readonly outcome: 'refused';
      readonly name: string;
      readonly reason: RefusalReason | 'several';
    }
  | { readonly outcome: 'reopened'; readonly name: string; readonly view: ReopenedView };

interface ReopenControl {
  readonly outcome: Outcome;
  readonly open: (files: readonly File[]) => void;
  readonly dismiss: () => void;
}

const none: Outcome = { outcome: 'none' };

const ReopenContext = createContext<ReopenControl>({
  outcome: none,
  open: () => undefined,
  dismiss: () => undefined,
});

/** Comparing needs the charts, which pages without a chart do not load. */
const comparison = lateCode(async () => (await import('./reopen-comparison')).ReopenComparison);

/** The longest file name that a sentence carries, in characters. */
const longestName = 80;

function nameOf({ name }: File): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}

/** Brings views back from pictures that are dropped, pasted or chosen anywhere on the site. */
export function ReopenProvider({ children }: { readonly children: ReactNode }) {
  const { messages } = useLanguage();
  const navigate = useNavigate();
  const events = useDataFile('events');
  const known = events.state === 'ready' ? events.data : undefined;
  const [outcome, setOutcome] = useState<Outcome>(none);
  const latest = useRef<Asked<Reading> | null>(null);

  const outcomeOf = (reading: Reading, name: string): Outcome => {
    if (reading.outcome === 'refused') return { ...reading, name };
    const search = new URLSearchParams(reading.search);
    const { address, rejected } = parseAddress(search, validValues(known, search));
    const view = { facts: reading.facts, address, setAside: rejected.length };
    return { outcome: 'reopened', name, view };
  };

  const open = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length > 0) {
      setOutcome({ outcome: 'refused', name: nameOf(file), reason: 'several' });
      return;
    }
    const name = nameOf(file);
    const asked = openPicture(file);
    // A picture that comes while another is read takes its place.
    latest.current?.end();
    latest.current = asked;
    setOutcome({ outcome: 'reading', name });
    void asked.answer.then((reading) => {
      if (latest.current !== asked) return;
      const result = outcomeOf(reading, name);
      setOutcome(result);
      if (result.outcome !== 'reopened') return;
      const { facts, address } = result.view;
      const query = writeQuery(writeAddress(address, new URLSearchParams()));
      void navigate(`${pageAddress(`/chart/${facts.chart}`)}${query}`);
    });
  };

  const isOver = useArrivingPictures(open, messages.reopen.pasted);
  const control: ReopenControl = {
    outcome,
    open,
    dismiss: () => {
      latest.current?.end();
      latest.current = null;
      setOutcome(none);
    },
  };
  return (
    <ReopenContext value={control}>
      {children}
      {isOver && (
        <p
          className="drop-veil grid rounded border-dashed border-ink p-6 text-center font-serif text-title/7 font-semibold"
          aria-hidden="true"
        >
          {messages.reopen.drop}
        </p>
      )}
    </ReopenContext>
  );
}

export function useReopen(): ReopenControl {
  return useContext(ReopenContext);
}

/** What came of a picture, in a sentence; null where there was none. */
function sentenceOf(outcome: Outcome, words: Messages['reopen']): string | null {
  switch (outcome.outcome) {
    case 'none':
      return null;
    case 'reading':
      return words.reading(outcome.name);
    case 'refused':
      return words.refused[outcome.reason](outcome.name);
    case 'reopened':
      return words.shown(outcome.name, outcome.view.facts.title);
  }
}

/** Where a picture is chosen. */
export function ReopenInput() {
  const { open } = useReopen();
  return <PictureInput onChoose={open} />;
}

/** Says what came of the last picture, above the page that it may have opened. */
export function ReopenOutcome() {
  const { messages } = useLanguage();
  const { outcome, dismiss } = useReopen();
  const words = messages.reopen;
  return (
    <ReopenResult
      outcome={outcome.outcome}
      reason={outcome.outcome === 'refused' ? outcome.reason : undefined}
      sentence={sentenceOf(outcome, words)}
      onDismiss={dismiss}
    >
      {outcome.outcome === 'reopened' && (
        <LatePart key={outcome.name} code={comparison} waiting={<p>{words.comparing}</p>}>
          {(ReopenComparison) => <ReopenComparison view={outcome.view} />}
        </LatePart>
      )}
    </ReopenResult>
  );
}

/** A picture that was saved here is chosen, and brings its view back. */
function PictureInput(props: { readonly onChoose: (files: readonly File[]) => void }) {
  const { messages } = useLanguage();
  const words = messages.reopen;
  const hint = useId();
  return (
    <div className="mt-3 print:hidden">
      <p id={hint}>
        <strong>{words.label}</strong> {words.hint}
      </p>
      <input
        className="mt-2 min-h-11 max-w-full text-muted file:mr-3 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-edge file:bg-paper file:px-3 file:font-semibold file:text-ink hover:file:border-ink"
        type="file"
        data-reopen="input"
        accept="image/png,image/svg+xml,.png,.svg"
        aria-label={words.input}
        aria-describedby={hint}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          props.onChoose(files);
        }}
      />
    </div>
  );
}
