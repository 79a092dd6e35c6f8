import { useId, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';
import { Button } from '../../ui/button';

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
