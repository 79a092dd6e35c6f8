import type { Messages } from '../../messages/messages';
import type { Formatter } from '../../charts/format';
import type { ImageOptions } from './image-options';
import type { PictureFacts } from './picture-metadata';

/** What a picture is made for. */
export interface ImageContext {
  readonly options: ImageOptions;
  readonly messages: Messages;
  readonly format: Formatter;
  /** Address that reopens the view: whole where the site's own is known, else the path alone. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset, `YYYY-MM-DD`. */
  readonly released: string;
  /**
   * How much wider the face is that will draw the words where the embedded one cannot be used, as a
   * factor; absent where it can.
   */
  readonly fallback?: number;
}

/** A finished picture: one SVG that needs nothing beside it. */
export interface ComposedImage {
  readonly svg: string;
  /** Size at scale 1, in pixels: exactly what was asked for. */
  readonly width: number;
  readonly height: number;
  readonly facts: PictureFacts;
}
