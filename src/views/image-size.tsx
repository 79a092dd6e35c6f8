import {
  baseSize,
  longestSide,
  mostPixels,
  pixelSize,
  type ImageOptions,
} from '../writers/image-options';
import { useLanguage } from './language';

/** The name of the file and the size that comes out, with a notice where less does than was asked for. */
export function ImageSize(props: { readonly options: ImageOptions; readonly fileName: string }) {
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
