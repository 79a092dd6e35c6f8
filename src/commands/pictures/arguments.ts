import { parseArgs } from 'node:util';
import { en } from '../../messages/en/en';
import { imageCommand } from '../../messages/en/commands';
import { languages } from '../../messages/languages';
import type { Messages } from '../../messages/messages';
import { chartIds, type ChartId } from '../../charts/chart-ids';
import {
  defaultImageOptions,
  leastSide,
  presetSizes,
  type ImageFormat,
  type ImageOptions,
} from '../../export/image/image-options';

/** What `npm run export:charts` was asked to write. */
export interface ExportRequest {
  readonly out: string;
  readonly charts: readonly ChartId[];
  readonly formats: readonly ImageFormat[];
  readonly options: ImageOptions;
  readonly messages: Messages;
}

export type ReadArguments =
  | { readonly state: 'asked'; readonly request: ExportRequest }
  | { readonly state: 'help' }
  /** What was wrong, in one sentence. */
  | { readonly state: 'refused'; readonly reason: string };

const words = imageCommand;

/** A value that the command does not know. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The one of the choices that was named. Throws a `Refusal` where there is none of that name. */
function choose<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Refusal(words.unknownValue(option, value, choices.join(', ')));
  return found;
}

const presets = ['wide', 'square', 'portrait', 'full-hd', 'a4-landscape'] as const;
const scales = ['1', '2', '3', '4'] as const;
const scaleNumbers = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

/** `wide`, or a width and a height in pixels such as `1600x900`. */
function sizeOf(value: string): Pick<ImageOptions, 'size' | 'custom'> {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(value) ?? [];
  if (width === undefined || height === undefined)
    return { size: choose('--size', value, presets), custom: presetSizes.wide };
  const custom = { width: Number(width), height: Number(height) };
  if (Math.min(custom.width, custom.height) < leastSide)
    throw new Refusal(words.tooSmall(value, String(leastSide)));
  return { size: 'custom', custom };
}

const declared = {
  out: { type: 'string' },
  chart: { type: 'string', multiple: true },
  format: { type: 'string', default: 'both' },
  size: { type: 'string', default: defaultImageOptions.size },
  scale: { type: 'string', default: String(defaultImageOptions.scale) },
  theme: { type: 'string', default: defaultImageOptions.theme },
  language: { type: 'string', default: en.language },
  plain: { type: 'boolean', default: false },
  transparent: { type: 'boolean', default: false },
  events: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function requestOf(given: readonly string[]): ExportRequest | null {
  const { values } = parseArgs({ args: [...given], options: declared, strict: true });
  if (values.help) return null;
  if (values.out === undefined || values.out === '') throw new Refusal(words.noFolder);
  const language = choose(
    '--language',
    values.language,
    languages.map((each) => each.language),
  );
  const format = choose('--format', values.format, ['svg', 'png', 'both'] as const);
  const charts = values.chart?.map((id) => choose('--chart', id, chartIds)) ?? chartIds;
  return {
    out: values.out,
    charts: [...new Set(charts)],
    formats: format === 'both' ? ['svg', 'png'] : [format],
    messages: languages.find((each) => each.language === language) ?? en,
    options: {
      ...defaultImageOptions,
      ...sizeOf(values.size),
      scale: scaleNumbers[choose('--scale', values.scale, scales)],
      theme: choose('--theme', values.theme, ['light', 'dark'] as const),
      plain: values.plain,
      transparent: values.transparent,
      eventMarks: values.events,
    },
  };
}

/** Reads what the command was given; never throws. */
export function readArguments(given: readonly string[]): ReadArguments {
  try {
    const request = requestOf(given);
    return request === null ? { state: 'help' } : { state: 'asked', request };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: 'refused', reason };
  }
}
