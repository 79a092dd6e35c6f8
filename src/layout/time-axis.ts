import { measureText } from './text-measure';
import { place, type LinearScale } from './scale';
import { small, type Setting } from './layout-options';

export interface AxisTick {
  /** Pixel of the tick on the axis, or null for a label that stands between two ticks. */
  readonly tick: number | null;
  readonly label: string;
  /** Pixel of the label's middle. */
  readonly at: number;
}

const yearSteps = [1, 2, 5, 10, 20, 50];

/** The most years that are all named, with two digits where four have no room. */
const mostAbbreviated = 12;

function yearsWithin([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.ceil(low - 1e-9);
  const last = Math.floor(high + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Labels at whole years, as many as fit; two-digit years where that lets each of a few be named. */
export function yearTicks(scale: LinearScale, setting: Setting): readonly AxisTick[] {
  const years = yearsWithin(scale.domain);
  const font = small(setting);
  const pitch = Math.abs(place(scale, 1) - place(scale, 0));
  const room = measureText('2024', font) + setting.textSize * 0.6;
  const short = measureText('’24', font) + setting.textSize * 0.35;
  const abbreviate = pitch < room && pitch >= short && years.length <= mostAbbreviated;
  const step = abbreviate ? 1 : (yearSteps.find((candidate) => candidate * pitch >= room) ?? 100);
  return years
    .filter((year) => year % step === 0)
    .map((year) => {
      const at = place(scale, year);
      return { tick: at, at, label: abbreviate ? `’${String(year).slice(-2)}` : String(year) };
    });
}

/**
 * Labels for an axis of months or days. A span of more than three years names each year at its
 * middle, a longer one at round years, a shorter one names months.
 */
export function monthTicks(scale: LinearScale, setting: Setting): readonly AxisTick[] {
  const [low, high] = scale.domain;
  if (high - low > 14) return yearTicks(scale, setting);
  if (high - low < 3) return monthNames(scale, setting);
  const room = measureText('2024', small(setting)) + 4;
  return yearsWithin([Math.floor(low), high]).flatMap((year) => {
    const start = Math.max(low, year);
    const end = Math.min(high, year + 1);
    const from = place(scale, start);
    const to = place(scale, end);
    const tick = year >= low ? from : null;
    if (to - from < room) return tick === null ? [] : [{ tick, label: '', at: from }];
    return [{ tick, label: String(year), at: (from + to) / 2 }];
  });
}

function monthNames(scale: LinearScale, setting: Setting): readonly AxisTick[] {
  const { format } = setting;
  const [low, high] = scale.domain;
  const pitch = Math.abs(place(scale, 1 / 12) - place(scale, 0));
  const room = measureText('Mmm 2025', small(setting)) + setting.textSize;
  const step = [1, 3, 6, 12].find((months) => months * pitch >= room) ?? 12;
  const first = Math.ceil(low * 12 - 1e-6);
  const last = Math.floor(high * 12 + 1e-6);
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return months
    .filter((month) => month % step === 0)
    .map((month) => {
      const year = Math.floor(month / 12);
      const at = place(scale, month / 12);
      const label = format.periodShort({
        text: '',
        precision: 'month',
        year,
        month: (month % 12) + 1,
      });
      return { tick: at, at, label };
    });
}
