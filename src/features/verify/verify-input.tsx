import { useId, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';

/** Three ways to bring an article: drop it, choose its file, paste its text. */
export function VerifyInput(props: {
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
      className="verify-ways"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="drop-zone" data-over={isOver}>
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
        <p>
          <SentenceText
            of={words.drop<ReactNode>(
              <label key="choose" htmlFor={input} className="link">
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
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label htmlFor={area}>{words.pasteHead}</label>
      <textarea
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
      <div className="paste-foot">
        <button type="submit" className="outlined outline-button" data-verify="compare">
          {words.compare}
        </button>
        <p id={hint} className="text-muted">
          {words.pasteHint}
        </p>
      </div>
    </form>
  );
}
