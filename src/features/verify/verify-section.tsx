import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ledger } from '../../dataset/ledger';
import { verifyArticle, type Verification } from '../../selectors/verification';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/button-row';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { VerifyInput } from './verify-input';
import { FaultAnswer, FoundAnswer, NoneAnswer } from './verify-result';
import { writeVerification } from './verify-words';
import { openArticle } from '../../export/open-article';
import type { Brought, ReadArticle } from '../../export/read-article';
import type { Asked } from '../../export/reading-worker';
import { WithDataFiles } from '../../ui/with-data-files';

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
    const { number } = verification.article;
    const [whole = ''] = writeVerification(verification, messages, format);
    return words.heard(words.isArticle(String(number)), whole);
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
