import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Answer } from '../../ui/answer';
import { useLanguage } from '../../state/language';

/** What can be taken away from a chart. Each answers with a sentence that is shown and spoken. */
export interface ChartExports {
  readonly png: () => Promise<string>;
  readonly svg: () => Promise<string>;
  readonly csv: () => Promise<string>;
  readonly json: () => Promise<string>;
  readonly copyImage: () => Promise<string>;
  readonly copyLink: () => Promise<string>;
  /** Opens the options of the picture; nothing to say where they open. */
  readonly options: () => Promise<string>;
}

/** Shows and hides the numbered events of a chart. */
export interface EventSwitch {
  readonly shown: boolean;
  readonly onSwitch: () => void;
}

interface ChartActionsProps {
  readonly title: string;
  readonly exports: ChartExports;
  /** Opens the citations of the chart. */
  readonly cite?: ReactNode;
  /** Absent where a chart can show no events. */
  readonly switchEvents: EventSwitch | undefined;
  readonly table: boolean;
  readonly onTable: (shown: boolean) => void;
}

/** Image, data, table, link: words, not icons. */
export function ChartActions(props: ChartActionsProps) {
  const { title, exports, cite, switchEvents, table, onTable } = props;
  const { messages } = useLanguage();
  const words = messages.charts.actions;
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useId();
  const run = (action: () => Promise<string>) => () => {
    setAnswer(words.working);
    void action().then(setAnswer);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  const button = (name: string, label: string, action: () => Promise<string>) => (
    <button
      type="button"
      className="link finger"
      data-action={name}
      aria-label={words.named(label, title)}
      onClick={run(action)}
    >
      {label}
    </button>
  );
  return (
    <div data-part="acts" className="needs-script relative max-w-full text-ink" onKeyDown={escape}>
      <div className="flex flex-wrap max-md:mt-1.5 max-md:justify-between md:gap-x-4 print:hidden">
        <button
          ref={opener}
          type="button"
          className="link finger"
          data-action="open-menu"
          aria-expanded={open}
          aria-controls={menu}
          aria-label={words.named(words.image, title)}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.image}
        </button>
        {button('export-csv', words.csv, exports.csv)}
        {button('export-json', words.json, exports.json)}
        <button
          type="button"
          className="link finger"
          data-action={table ? 'show-chart' : 'show-table'}
          aria-label={words.named(table ? words.chart : words.table, title)}
          onClick={() => {
            onTable(!table);
          }}
        >
          {table ? words.chart : words.table}
        </button>
        {switchEvents !== undefined && (
          <button
            type="button"
            className="link finger aria-pressed:font-semibold"
            data-action="switch-events"
            aria-pressed={switchEvents.shown}
            aria-label={words.named(words.events, title)}
            onClick={switchEvents.onSwitch}
          >
            {words.events}
          </button>
        )}
        {cite}
        {button('copy-link', words.link, exports.copyLink)}
      </div>
      <div id={menu} className="mt-1 flex flex-wrap gap-x-5 rule pt-1" hidden={!open}>
        {button('export-png', words.png, exports.png)}
        {button('export-svg', words.svg, exports.svg)}
        {button('copy-image', words.copyImage, exports.copyImage)}
        {button('image-options', messages.imageDialog.open, exports.options)}
      </div>
      {/* In the gap below the figure, so that nothing moves when it comes. */}
      <Answer text={answer} className="absolute top-full z-1 w-max max-w-full bg-paper" />
    </div>
  );
}
