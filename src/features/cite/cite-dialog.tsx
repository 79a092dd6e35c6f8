import { useCallback, useId, useRef, useState, type RefObject } from 'react';
import {
  citationFileName,
  citationFiles,
  citationForms,
  writeCitation,
  type CitationForm,
} from '../../export/citations/citation';
import type { BibliographyEntry } from '../../export/citations/bibliography-entry';
import { saveFile } from '../../export/save';
import { Answer } from '../../ui/answer';
import { Cross } from '../../ui/cross';
import { useLanguage } from '../../state/language';

/** Citations of a chart or of the dataset in every form, each to be copied or saved. */
export function CiteDialog(props: {
  readonly entry: BibliographyEntry;
  readonly onClose: () => void;
}) {
  const { entry, onClose } = props;
  const words = useLanguage().messages.citing;
  const title = useId();
  const [answer, setAnswer] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  // Opened as soon as it stands on the page; the browser gives the focus back when it closes.
  const show = useCallback((element: HTMLDialogElement | null) => {
    dialog.current = element;
    if (element?.open === false) element.showModal();
  }, []);
  return (
    <dialog
      ref={show}
      className="cite-dialog border border-edge bg-paper px-5 pt-4 pb-6 text-small/6 text-ink print:hidden"
      aria-labelledby={title}
      onClose={onClose}
    >
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="text-heading/7" id={title}>
          {words.title}
        </h2>
        <button
          type="button"
          className="inline-flex min-h-11 items-center gap-2"
          onClick={() => dialog.current?.close()}
        >
          {words.close}
          <Cross />
        </button>
      </header>
      <p className="text-muted">{entry.title}</p>
      <Answer text={answer} />
      {citationForms.map((form) => (
        <CitationBlock key={form} entry={entry} form={form} onAnswer={setAnswer} />
      ))}
    </dialog>
  );
}

/** Selects a text, so that the reader can copy it where the browser does not let the page do so. */
function select(text: RefObject<HTMLElement | null>): void {
  if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
}

/** Whether a form is prose, not code. */
function isPlain(form: CitationForm): boolean {
  return citationFiles[form].type === 'text/plain';
}

function CitationBlock(props: {
  readonly entry: BibliographyEntry;
  readonly form: CitationForm;
  readonly onAnswer: (answer: string) => void;
}) {
  const { entry, form, onAnswer } = props;
  const { messages } = useLanguage();
  const words = messages.citing;
  const name = words.forms[form];
  const block = useRef<HTMLPreElement>(null);
  const text = writeCitation(entry, form, messages);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        onAnswer(words.copied(name));
      },
      () => {
        select(block);
        onAnswer(words.notCopied(name));
      },
    );
  };
  const save = () => {
    const file = citationFileName(entry, form);
    saveFile(new Blob([text], { type: `${citationFiles[form].type};charset=utf-8` }), file);
    onAnswer(words.saved(file));
  };
  return (
    <section className="mt-3 rule pt-2" data-citation={form}>
      <h3 className="font-semibold">{name}</h3>
      <pre
        ref={block}
        className={`my-1 bg-tint px-3 py-2 whitespace-pre-wrap wrap-anywhere ${isPlain(form) ? 'font-sans' : 'font-mono text-tiny/5'}`}
      >
        {text.trimEnd()}
      </pre>
      <div className="flex flex-wrap gap-x-5">
        <button
          type="button"
          className="link finger"
          data-action="copy-citation"
          aria-label={words.copyNamed(name)}
          onClick={copy}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="link finger"
          data-action="save-citation"
          aria-label={words.saveNamed(name)}
          onClick={save}
        >
          {words.saveFile}
        </button>
      </div>
    </section>
  );
}
