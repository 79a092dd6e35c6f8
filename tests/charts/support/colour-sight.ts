/**
 * How far apart colours look: contrast by WCAG 2.2, difference by CIEDE2000 (CIE 142-2001, as laid
 * out by Sharma, Wu and Dalal, 2005), and how dichromats see them (Machado, Oliveira and Fernandes,
 * 2009, severity 1). Colours are `#rrggbb` in sRGB.
 */
type Triple = readonly [number, number, number];

/** A way of seeing colours. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Rows of the matrices that take linear sRGB to what each dichromat sees. */
const simulations: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const sights = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

function linearOf(colour: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function dot(row: Triple, [x, y, z]: Triple): number {
  return row[0] * x + row[1] * y + row[2] * z;
}

function luminance(colour: string): number {
  return dot([0.2126, 0.7152, 0.0722], linearOf(colour));
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness, a and b of a colour as somebody sees it, for daylight D65. */
export function labOf(colour: string, sight: Sight): Triple {
  const linear = linearOf(colour);
  const [red, green, blue] = simulations[sight].map((row) =>
    Math.min(1, Math.max(0, dot(row, linear))),
  );
  const seen: Triple = [red ?? Number.NaN, green ?? Number.NaN, blue ?? Number.NaN];
  const scale = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = scale(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = scale(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = scale(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Hue angle in degrees, 0 to 360. */
function hueOf(a: number, b: number): number {
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  return angle < 0 ? angle + 360 : angle;
}

/** The mean of two hue angles, on the shorter way round; their sum where one colour has no hue. */
function meanHue(one: number, other: number, grey: boolean): number {
  if (grey) return one + other;
  if (Math.abs(one - other) <= 180) return (one + other) / 2;
  return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

/** The difference of two colours in Lab, by CIEDE2000. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const shortest = Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = grey ? 0 : 2 * Math.sqrt(c1 * c2) * Math.sin(radians(shortest / 2));
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, grey)];
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const rotation =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(
    (dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH),
  );
}

/** The difference of two colours as somebody sees them, by CIEDE2000. */
export function distance(one: string, other: string, sight: Sight): number {
  return ciede2000(labOf(one, sight), labOf(other, sight));
}
