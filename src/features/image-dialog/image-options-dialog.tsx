import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import {
  type ImageOptions,
  baseSize,
  longestSide,
  mostPixels,
  pixelSize,
} from '../../export/image/image-options';
import { Cross } from '../../ui/cross';
import { ImageOptionsForm } from './image-options-form';
import { ImagePreview } from './image-preview';
import { useLanguage } from '../../state/language';

interface ImageOptionsDialogProps {
  /** Title of the chart. */
  readonly title: string;
  readonly options: ImageOptions;
  /** Whether the chart has numbered events that a picture can leave out. */
  readonly hasEvents: boolean;
  readonly fileName: string;
  /** Composes the picture as SVG. */
  readonly compose: (options: ImageOptions) => Promise<string>;
  /** Closes by itself when this turns false. */
  readonly isWanted: boolean;
  /** Where a finished picture is brought back. */
  readonly reopen: ReactNode;
  readonly onChange: (options: ImageOptions) => void;
  /** Both answer with a sentence that is shown and spoken. */
  readonly onSave: () => Promise<string>;
  readonly onCopy: () => Promise<string>;
  readonly onClose: () => void;
}

/** Options of a picture with its preview, over the page; the focus returns to what opened it. */
export function ImageOptionsDialog(props: ImageOptionsDialogProps) {
  const { options, isWanted } = props;
  const { messages } = useLanguage();
  const words = messages.imageDialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [answer, setAnswer] = useState('');
  const [opener] = useState(() => document.activeElement);
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    if (!isWanted) dialog.current?.close();
  }, [isWanted]);

  const run = (action: () => Promise<string>) => () => {
    setAnswer(messages.charts.actions.working);
    void action().then(setAnswer);
  };
  return (
    <dialog
      ref={dialog}
      className="image-dialog"
      data-dialog="image"
      aria-labelledby={heading}
      onClose={() => {
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
        props.onClose();
      }}
    >
      <header className="sheet-head">
        <h2 id={heading}>{words.title}</h2>
        <button type="button" className="sheet-close" onClick={close}>
          {words.close}
          <Cross />
        </button>
      </header>
      <div className="image-dialog-body">
        <ImagePreview title={props.title} options={options} compose={props.compose} />
        <div className="image-dialog-side">
          <ImageOptionsForm
            options={options}
            hasEvents={props.hasEvents}
            onChange={(changed) => {
              setAnswer('');
              props.onChange(changed);
            }}
          />
          {props.reopen}
        </div>
      </div>
      <footer className="image-dialog-foot">
        <ImageSize options={options} fileName={props.fileName} />
        <div className="image-dialog-acts">
          <button
            type="button"
            className="solid"
            data-action="save-image"
            onClick={run(props.onSave)}
          >
            {words.save}
          </button>
          <button
            type="button"
            className="outlined outline-button"
            data-action="copy-image-as-png"
            onClick={run(props.onCopy)}
          >
            {words.copy}
          </button>
        </div>
        <p className="action-answer" role="status">
          {answer}
        </p>
      </footer>
    </dialog>
  );
}

/** The name of the file and the size that comes out, with a notice where less does than was asked for. */
function ImageSize(props: { readonly options: ImageOptions; readonly fileName: string }) {
  const { options } = props;
  const { messages, format } = useLanguage();
  const words = messages.imageDialog;
  const isPng = options.format === 'png';
  const size = isPng ? pixelSize(options) : { ...baseSize(options), isClamped: false };
  const sides = [format.number(size.width), format.number(size.height)] as const;
  return (
    <div className="image-size">
      <p>
        <span className="image-file" data-image="file">
          {props.fileName}
        </span>{' '}
        <span data-image="pixels" data-width={size.width} data-height={size.height}>
          {isPng ? words.pixels(...sides) : words.svgSize(...sides)}
        </span>
      </p>
      <p className="image-clamped" role="status" data-image="clamped">
        {size.isClamped
          ? words.clamped(format.number(mostPixels), format.number(longestSide), ...sides)
          : ''}
      </p>
    </div>
  );
}
