import { useEffect, useEffectEvent, useState } from 'react';
import { baseSize, type ImageOptions } from '../../export/image/image-options';
import { useLanguage } from '../../state/language';

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
export function ImagePreview(props: {
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
