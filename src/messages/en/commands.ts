import { plural } from './plural';

/** What `npm run export:charts` says: words of the terminal, which no page loads. */
export const imageCommand = {
  help: `Writes the pictures of the charts without a browser window.

npm run export:charts -- --out <folder> [options]

--out <folder>       where the files go; made where it does not exist
--chart <id>         one chart; may be given more than once; all where it is left out
--format <format>    svg, png or both (default: both)
--size <size>        wide, square, portrait, full-hd, a4-landscape, or pixels such as 1600x900
                   (default: wide)
--scale <1 to 4>     pixels of a PNG for each of its size (default: 2)
--theme <theme>      light or dark (default: light)
--language <tag>     language of the words (default: en)
--plain              without header and footer
--transparent        without paper
--no-events          without numbered events
--help               this text

The address printed in the pictures starts with SITE_URL, as in a build; unset, pictures print none.
`,
  noFolder: 'Where should the pictures go? Name a folder with --out.',
  unknownValue: (option: string, value: string, choices: string) =>
    `${option} does not know “${value}”. It knows: ${choices}.`,
  tooSmall: (size: string, least: string) =>
    `--size ${size} is too small to read: a side has at least ${least} pixels.`,
  seeHelp: 'npm run export:charts -- --help lists what there is.',
  clamped: (width: string, height: string) =>
    `That is more than 16 million pixels. PNGs come out at ${width} × ${height}.`,
  progress: (done: number, all: number, chart: string) =>
    `${String(done)} of ${String(all)}: ${chart}`,
  done: (count: number, folder: string, seconds: string) =>
    plural(count, {
      one: `1 file in ${folder}, in ${seconds} s.`,
      other: `${String(count)} files in ${folder}, in ${seconds} s.`,
    }),
  sheet: {
    title: 'Contact sheet',
    intro: 'Every chart in both themes at every size. Each picture links to its SVG.',
    done: (count: number, folder: string) => `${String(count)} pictures in ${folder}.`,
  },
};
