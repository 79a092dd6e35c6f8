import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useId,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Ledger } from '../../dataset/ledger';
import { verifyArticle, type Verification } from '../../selectors/verification';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/button-row';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { FaultAnswer, FoundAnswer, NoneAnswer } from './verify-result';
import { writeVerification } from './verify-words';
import { openArticle } from '../../export/open-article';
import type { Brought, ReadArticle } from '../../export/read-article';
import type { Asked } from '../../export/reading-worker';
import { WithDataFiles } from '../../ui/with-data-files';
import { SentenceText } from '../../ui/sentence-text';

type Needed = Pick<Ledger, 'documents' | 'claims'>;

/** What the reader brought, as long as the page stands: it is kept nowhere. */
type Progress =
  | { readonly state: 'waiting' }
  | { readonly state: 'working' }
  | {
      readonly state: 'answered';
      readonly name: string;
      /** How many files came at once. */
      readonly files: number;
      readonly read: ReadArticle;
    };

/** Drop, choose or paste an article: the browser alone compares its paragraphs with the fingerprints. */
export function VerifySection() {
  const { messages } = useLanguage();
  const words = messages.verify;
  return (
    <div className="band">
      <TitledSection id="verify" title={words.title} subtitle={words.unit}>
        <p className="max-w-176">{words.intro}</p>
        <WithDataFiles names={['documents', 'claims']}>
          {(data) => <Verifier {...data} />}
        </WithDataFiles>
      </TitledSection>
    </div>
  );
}

function Verifier(data: Needed) {
  const { messages } = useLanguage();
  const words = messages.verify;
  const [progress, setProgress] = useState<Progress>({ state: 'waiting' });
  const latest = useRef<Asked<ReadArticle> | null>(null);
  useEffect(() => () => latest.current?.end(), []);
  const answer = async (brought: Brought, files: number) => {
    const asked = openArticle(brought);
    // A second text may come while the first is read, and takes its place.
    latest.current?.end();
    latest.current = asked;
    setProgress({ state: 'working' });
    const read = await asked.answer;
    if (latest.current !== asked) return;
    const name = typeof brought === 'string' ? words.pasted : brought.name;
    setProgress({ state: 'answered', name, files, read });
  };
  return (
    <>
      <VerifyInput
        onFiles={([first, ...others]) => {
          if (first !== undefined) void answer(first, others.length + 1);
        }}
        onText={(text) => void answer(text, 1)}
      />
      <Outcome progress={progress} data={data} />
      {progress.state === 'answered' ? (
        <ButtonRow>
          <Button look="outlined" onClick={() => setProgress({ state: 'waiting' })}>
            {words.again}
          </Button>
        </ButtonRow>
      ) : null}
    </>
  );
}

/** The answer on show, and the same as one sentence for those who hear the page. */
function Outcome(props: { readonly progress: Progress; readonly data: Needed }) {
  const { messages, format } = useLanguage();
  const { progress, data } = props;
  const words = messages.verify;
  const verification = useMemo(
    () =>
      progress.state === 'answered' && progress.read.ok
        ? verifyArticle(progress.read.paragraphs, data.documents.documents)
        : null,
    [progress, data],
  );
  const heard = () => {
    if (progress.state !== 'answered') return '';
    if (!progress.read.ok) return words.faults[progress.read.fault].head;
    if (verification === null) return words.isNone;
    const { name } = verification.article;
    const [whole = ''] = writeVerification(verification, messages, format);
    return words.heard(words.isArticle(name), whole);
  };
  return (
    <>
      <div role="status" aria-live="polite">
        {progress.state === 'working' ? <p>{words.working}</p> : null}
        <p className="sr-only">{heard()}</p>
      </div>
      {progress.state === 'answered' ? (
        <Answer {...progress} data={data} verification={verification} />
      ) : null}
    </>
  );
}

function Answer(props: {
  readonly name: string;
  readonly files: number;
  readonly read: ReadArticle;
  readonly data: Needed;
  readonly verification: Verification | null;
}) {
  const { messages, format } = useLanguage();
  const words = messages.verify;
  const { read, verification } = props;
  const { documents, claims } = props.data;
  const others = props.files > 1 ? words.firstOnly(format.number(props.files)) : '';
  if (!read.ok) return <FaultAnswer fault={read.fault} brought={words.named(props.name, others)} />;
  const { length } = read.paragraphs;
  const brought = words.named(words.of(props.name, length, format.number(length)), others);
  return verification === null ? (
    <NoneAnswer paragraphs={length} brought={brought} articles={documents.documents} />
  ) : (
    <FoundAnswer verification={verification} brought={brought} claims={claims.claims} />
  );
}

/** Three ways to bring an article: drop it, choose its file, paste its text. */
function VerifyInput(props: {
  /** Files that were dropped or chosen, never none. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}) {
  const { messages } = useLanguage();
  const words = messages.verify;
  const input = useId();
  const forms = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) props.onFiles(files);
    else props.onText(event.dataTransfer.getData('text/plain'));
  };
  return (
    <div
      className="mt-5 grid gap-6 md:grid-cols-2"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div
        data-part="drop"
        className="relative grid content-center gap-2 rounded border border-dashed border-edge p-6 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-4 data-[over=true]:border-solid data-[over=true]:border-ink data-[over=true]:bg-tint"
        data-over={isOver}
      >
        <input
          id={input}
          type="file"
          className="sr-only"
          data-verify="input"
          aria-describedby={forms}
          accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again after it was changed.
            event.target.value = '';
            if (files.length > 0) props.onFiles(files);
          }}
        />
        <p className="font-semibold">
          <SentenceText
            of={words.drop<ReactNode>(
              <label key="choose" htmlFor={input} className="link cursor-pointer finger-link">
                {words.choose}
              </label>,
            )}
          />
        </p>
        <p id={forms} className="text-muted">
          {words.forms}
        </p>
      </div>
      <PasteForm onText={props.onText} />
    </div>
  );
}

function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const { messages } = useLanguage();
  const words = messages.verify;
  const area = useId();
  const hint = useId();
  const [text, setText] = useState('');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onText(text);
  };
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label htmlFor={area} className="font-semibold">
        {words.pasteHead}
      </label>
      <textarea
        className="w-full resize-y rounded border border-edge bg-paper px-3 py-2"
        id={area}
        data-verify="text"
        rows={5}
        value={text}
        aria-describedby={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="outlined" data-verify="compare">
          {words.compare}
        </Button>
        <p id={hint} className="flex-[1_1_12rem] text-muted">
          {words.pasteHint}
        </p>
      </div>
    </form>
  );
}
