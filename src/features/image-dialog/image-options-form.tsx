import { useId, useState } from 'react';
import {
  leastSide,
  mostSide,
  presetSizes,
  type ImageFormat,
  type ImageOptions,
  type SizePreset,
} from '../../export/image/image-options';
import { Chevron } from '../../ui/chevron';
import { useLanguage } from '../../state/language';

interface FormProps {
  readonly options: ImageOptions;
  readonly hasEvents: boolean;
  readonly onChange: (options: ImageOptions) => void;
}

const formats: readonly ImageFormat[] = ['png', 'svg'];
const sizes: readonly SizePreset[] = [
  'wide',
  'square',
  'portrait',
  'full-hd',
  'a4-landscape',
  'custom',
];
const scales: readonly ImageOptions['scale'][] = [1, 2, 3, 4];
const papers: readonly ImageOptions['theme'][] = ['light', 'dark'];

/** The options of a picture, each a native control. */
export function ImageOptionsForm({ options, hasEvents, onChange }: FormProps) {
  const { messages, format } = useLanguage();
  const words = messages.imageDialog;
  const change = (part: Partial<ImageOptions>) => onChange({ ...options, ...part });
  const sizeLabel = (size: SizePreset) => {
    if (size === 'custom') return words.sizes.custom;
    const { width, height } = presetSizes[size];
    return words.sizeOption(words.sizes[size], format.number(width), format.number(height));
  };
  return (
    <div className="grid gap-4 pt-4 [--control:2.75rem] md:[--control:2.25rem]">
      <Choice
        name="format"
        legend={words.format}
        chosen={options.format}
        choices={formats.map((value) => ({
          value,
          label: words.formats[value].name,
          detail: words.formats[value].meaning,
        }))}
        onChoose={(chosen) => change({ format: chosen })}
      />
      <List
        name="size"
        label={words.size}
        chosen={options.size}
        choices={sizes.map((value) => ({ value, label: sizeLabel(value) }))}
        onChoose={(size) => change({ size })}
      />
      {options.size === 'custom' && (
        <CustomSize custom={options.custom} onChange={(custom) => change({ custom })} />
      )}
      {options.format === 'png' && (
        <List
          name="scale"
          label={words.scale}
          chosen={options.scale}
          choices={scales.map((value) => ({ value, label: words.scaleOption(String(value)) }))}
          onChoose={(scale) => change({ scale })}
        />
      )}
      <Choice
        name="theme"
        legend={words.theme}
        chosen={options.theme}
        choices={papers.map((value) => ({ value, label: words.themes[value] }))}
        onChoose={(theme) => change({ theme })}
      />
      <fieldset>
        <legend className="font-semibold">{words.content}</legend>
        <Tick
          name="plain"
          label={words.plain}
          ticked={options.plain}
          onTick={(plain) => change({ plain })}
        />
        <Tick
          name="transparent"
          label={words.transparent}
          ticked={options.transparent}
          onTick={(transparent) => change({ transparent })}
        />
        {hasEvents && (
          <Tick
            name="eventMarks"
            label={words.eventMarks}
            ticked={options.eventMarks}
            onTick={(eventMarks) => change({ eventMarks })}
          />
        )}
      </fieldset>
    </div>
  );
}

interface ChoiceProps<Value> {
  readonly name: string;
  readonly chosen: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly detail?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of few, all in sight. */
function Choice<Value extends string>(props: ChoiceProps<Value> & { readonly legend: string }) {
  const group = useId();
  return (
    <fieldset data-option={props.name}>
      <legend className="font-semibold">{props.legend}</legend>
      {props.choices.map(({ value, label, detail }) => (
        <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2.5 md:min-h-8">
          <input
            className="size-5 flex-none accent-ink"
            type="radio"
            name={group}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {detail !== undefined && (
              <small className="text-[0.9375rem] text-muted"> {detail}</small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of several, in a native list. */
function List<Value extends string | number>(
  props: ChoiceProps<Value> & { readonly label: string },
) {
  return (
    <label className="grid gap-1.5">
      <span className="font-semibold">{props.label}</span>
      <span className="select w-full">
        <select
          data-option={props.name}
          value={props.chosen}
          onChange={(event) => {
            const wanted = event.target.value;
            const found = props.choices.find(({ value }) => String(value) === wanted);
            if (found !== undefined) props.onChoose(found.value);
          }}
        >
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Chevron className="pointer-events-none absolute top-[calc(50%-0.375rem)] right-3" />
      </span>
    </label>
  );
}

function Tick(props: {
  readonly name: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2.5 md:min-h-8">
      <input
        className="size-5 flex-none accent-ink"
        type="checkbox"
        data-option={props.name}
        checked={props.ticked}
        onChange={(event) => props.onTick(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** Width and height of an own size; what is typed stays as it is, what it means is bounded. */
function CustomSize(props: {
  readonly custom: ImageOptions['custom'];
  readonly onChange: (custom: ImageOptions['custom']) => void;
}) {
  const { messages, format } = useLanguage();
  const words = messages.imageDialog;
  const hint = useId();
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-1.5">
      {(['width', 'height'] as const).map((side) => (
        <Side
          key={side}
          name={side}
          label={words[side]}
          hint={hint}
          value={props.custom[side]}
          onChange={(value) => props.onChange({ ...props.custom, [side]: value })}
        />
      ))}
      <p id={hint} className="col-span-full text-small text-muted">
        {words.sideHint(format.number(leastSide), format.number(mostSide))}
      </p>
    </div>
  );
}

function Side(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState(String(props.value));
  const side = Number(typed);
  const isOutside = typed === '' || side < leastSide || side > mostSide;
  return (
    <label className="grid gap-1.5">
      <span className="font-semibold">{props.label}</span>
      <input
        type="number"
        className="input aria-invalid:border-dashed aria-invalid:border-ink"
        inputMode="numeric"
        data-option={props.name}
        min={leastSide}
        max={mostSide}
        step={1}
        value={typed}
        aria-describedby={props.hint}
        aria-invalid={isOutside}
        onChange={({ target }) => {
          setTyped(target.value);
          const asked = Math.round(target.valueAsNumber);
          if (!Number.isNaN(asked)) props.onChange(Math.min(mostSide, Math.max(leastSide, asked)));
        }}
        onBlur={() => setTyped(String(props.value))}
      />
    </label>
  );
}
