import type { Messages } from '../messages/messages';
import type { Formatter } from '../specs/format';
import type { Theme } from '../specs/theme';
import type { PictureFacts } from './picture-metadata';

/** What a picture is made for. */
export interface ImageSetting {
  /** Pixels at scale 1. */
  readonly width: number;
  /** Least height in pixels; the picture grows where its content needs more. */
  readonly leastHeight: number;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly format: Formatter;
  /** Address that reopens the view: whole where the site's own is known, else the path alone. */
  readonly address: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Day of the dataset, as the reader sees it. */
  readonly released: string;
}

/** A finished picture: one SVG that needs nothing beside it. */
export interface ComposedImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly facts: PictureFacts;
}
