import { useEffect, useId, useRef, useState, type ReactNode, useEffectEvent } from 'react';
import {
  type ImageOptions,
  baseSize,
  longestSide,
  mostPixels,
  pixelSize,
} from '../../export/image/image-options';
import { Answer } from '../../ui/answer';
import { Cross } from '../../ui/cross';
import { ImageOptionsForm } from './image-options-form';
import { useLanguage } from '../../state/language';
import { Button } from '../../ui/button';

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
      className="flex-col open:flex h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper text-ink md:m-auto md:h-fit md:max-h-[calc(100dvh-3rem)] md:w-[min(70rem,calc(100vw-3rem))] md:rounded md:border md:border-ink"
      data-dialog="image"
      aria-labelledby={heading}
      onClose={() => {
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
        props.onClose();
      }}
    >
      <header className="flex min-h-15 items-center justify-between border-b border-ink px-5 md:pr-6 md:pl-7">
        <h2 id={heading} className="text-title/8">
          {words.title}
        </h2>
        <button
          type="button"
          className="inline-flex min-h-11 items-center gap-2.5 font-semibold"
          onClick={close}
        >
          {words.close}
          <Cross />
        </button>
      </header>
      <div className="image-dialog-body overscroll-contain">
        <ImagePreview title={props.title} options={options} compose={props.compose} />
        <div className="px-5 md:px-6 md:pb-4">
          <ImageOptionsForm
            options={options}
            hasEvents={props.hasEvents}
            onChange={(changed) => {
              setAnswer('');
              props.onChange(changed);
            }}
          />
          <div className="mt-4 rule text-small text-muted [&_strong]:text-ink">{props.reopen}</div>
        </div>
      </div>
      <footer className="flex flex-none flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-ink px-5 pt-3 pb-4 md:pr-6 md:pl-7">
        <ImageSize options={options} fileName={props.fileName} />
        <div className="flex gap-3 max-md:flex-[1_0_100%] max-md:[&>button]:flex-1">
          <Button data-action="save-image" onClick={run(props.onSave)}>
            {words.save}
          </Button>
          <Button look="outlined" data-action="copy-image-as-png" onClick={run(props.onCopy)}>
            {words.copy}
          </Button>
        </div>
        <Answer text={answer} className="flex-[1_0_100%]" />
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
    <div className="min-w-0 flex-[1_1_20rem] text-small text-muted">
      <p>
        <span className="text-ink wrap-anywhere" data-image="file">
          {props.fileName}
        </span>{' '}
        <span
          className="block tabular-nums"
          data-image="pixels"
          data-width={size.width}
          data-height={size.height}
        >
          {isPng ? words.pixels(...sides) : words.svgSize(...sides)}
        </span>
      </p>
      <p className="font-semibold text-ink" role="status" data-image="clamped">
        {size.isClamped
          ? words.clamped(format.number(mostPixels), format.number(longestSide), ...sides)
          : ''}
      </p>
    </div>
  );
}

/** How long the options must rest before the preview follows, in milliseconds: typing a number goes on. */
const rest = 200;

type Preview =
  | { readonly state: 'waiting' | 'failed' }
  | { readonly state: 'shown'; readonly address: string; readonly of: ImageOptions };

/** The picture of the options as the address of a blob; given back when the next one is there. */
function usePreview(
  options: ImageOptions,
  compose: (options: ImageOptions) => Promise<string>,
): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'waiting' });
  const composed = useEffectEvent(compose);
  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      composed(options).then(
        (svg) => {
          if (!isCurrent) return;
          const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
          setPreview({ state: 'shown', address, of: options });
        },
        () => {
          if (isCurrent) setPreview({ state: 'failed' });
        },
      );
    }, rest);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [options]);

  const address = preview.state === 'shown' ? preview.address : null;
  useEffect(() => {
    if (address === null) return undefined;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return preview;
}

/** The picture as it will be saved. */
function ImagePreview(props: {
  readonly title: string;
  readonly options: ImageOptions;
  readonly compose: (options: ImageOptions) => Promise<string>;
}) {
  const { messages } = useLanguage();
  const words = messages.imageDialog;
  const preview = usePreview(props.options, props.compose);
  const isShown = preview.state === 'shown';
  const isFresh = isShown && preview.of === props.options;
  return (
    <div
      className="image-preview z-1 grid place-items-center bg-tint"
      data-image="preview"
      data-state={isShown && !isFresh ? 'composing' : preview.state}
      data-theme={props.options.theme}
    >
      {isShown && (
        <img
          className="border border-edge"
          src={preview.address}
          alt={words.preview(props.title)}
          {...baseSize(preview.of)}
        />
      )}
      <p role="status" className={isShown ? 'sr-only' : undefined}>
        {preview.state === 'failed' ? words.previewFailed : isShown ? '' : words.composing}
      </p>
    </div>
  );
}
