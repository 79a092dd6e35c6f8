import { useState } from 'react';
import type { BibliographyEntry } from '../../export/citations/bibliography-entry';
import type { CiteDialog } from './cite-dialog';
import { useLanguage } from '../../state/language';

/** Opens the citations of what it stands beside. They are fetched when they are first asked for. */
export function CiteButton(props: {
  readonly entry: BibliographyEntry;
  /** Words on the button; `Cite` unless said otherwise. */
  readonly label?: string;
}) {
  const { entry } = props;
  const words = useLanguage().messages.citing;
  const [Dialog, setDialog] = useState<typeof CiteDialog | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    import('./cite-dialog').then(
      (loaded) => {
        setDialog(() => loaded.CiteDialog);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <>
      <button
        type="button"
        className="link finger"
        data-action="cite"
        aria-haspopup="dialog"
        // Words of its own are name enough; the short one needs what it cites.
        aria-label={props.label === undefined ? words.citeNamed(entry.title) : undefined}
        onClick={open}
      >
        {props.label ?? words.cite}
      </button>
      {failed && <span role="alert">{words.failed}</span>}
      {Dialog !== null && (
        <Dialog
          entry={entry}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </>
  );
}
