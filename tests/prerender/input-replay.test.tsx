import { act, useState, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { recordInput } from '../../src/prerender/input-replay';

const orders = ['name', 'share', 'reliance'] as const;

/** One control of each kind; the last radio is the one that was drawn as chosen. */
function Controls({ onCall }: { readonly onCall: (what: string) => void }) {
  const [order, setOrder] = useState<string>('reliance');
  const [text, setText] = useState('');
  const [year, setYear] = useState('1991');
  const [isOn, setIsOn] = useState(false);
  return (
    <form>
      {orders.map((name) => (
        <input
          key={name}
          type="radio"
          name="order"
          aria-label={name}
          checked={order === name}
          onChange={() => setOrder(name)}
        />
      ))}
      <input type="checkbox" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} />
      <textarea value={text} onChange={(event) => setText(event.target.value)} />
      <select value={year} onChange={(event) => setYear(event.target.value)}>
        <option>1991</option>
        <option>2020</option>
      </select>
      <button type="button" onClick={() => onCall('pressed')} />
      <output>{[order, text, year, isOn ? 'on' : 'off'].join(', ')}</output>
    </form>
  );
}

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

/** Stands on the page as it was prerendered. */
function draw(controls: ReactNode): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(controls);
  document.body.append(page);
  return page;
}

it('what was done to drawn controls is done again by the live ones, each once', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onCall = vi.fn();
  const page = draw(<Controls onCall={onCall} />);
  const inputReplay = recordInput(page);

  find('[aria-label="name"]').click();
  find('[type="checkbox"]').click();
  const words = find('textarea');
  if (words instanceof HTMLTextAreaElement) words.value = 'an article';
  const year = find('select');
  if (year instanceof HTMLSelectElement) year.value = '2020';
  find('button').click();

  const replayInput = inputReplay.endRecording();
  act(() => {
    root = hydrateRoot(page, <Controls onCall={onCall} />);
  });
  expect(find('output').textContent).toBe('reliance, , 1991, off');
  await act(replayInput);
  expect(find('output').textContent).toBe('name, an article, 2020, on');
  expect([...document.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(onCall).toHaveBeenCalledTimes(1);
});

/** A filter that is drawn anew as soon as it is hydrated, as those of a phone are. */
function Moving({ isAlive }: { readonly isAlive: boolean }) {
  const [topics, setTopics] = useState<readonly string[]>([]);
  const picks = (
    <fieldset data-filter="topics">
      {['energy', 'trade'].map((topic) => (
        <input
          key={topic}
          type="checkbox"
          value={topic}
          checked={topics.includes(topic)}
          onChange={() => setTopics([...topics, topic])}
        />
      ))}
    </fieldset>
  );
  return (
    <>
      {isAlive ? <dialog>{picks}</dialog> : picks}
      <output>{topics.join(', ')}</output>
    </>
  );
}

it('a filter is found where the live page has drawn it anew, and the next one hears of the last', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const page = draw(<Moving isAlive={false} />);
  const inputReplay = recordInput(page);
  find('[value="energy"]').click();
  find('[value="trade"]').click();
  const replayInput = inputReplay.endRecording();
  act(() => {
    root = hydrateRoot(page, <Moving isAlive={false} />);
  });
  act(() => root?.render(<Moving isAlive />));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  await replayInput();
  await vi.waitFor(() => expect(find('output').textContent).toBe('energy, trade'));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

it('a press that has been answered is not done again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const page = draw(<Controls onCall={() => undefined} />);
  const inputReplay = recordInput(page);
  const button = find('button');
  button.addEventListener('click', (event) => event.preventDefault(), { once: true });
  button.click();
  const pressed = vi.fn();
  button.addEventListener('click', pressed);
  await inputReplay.endRecording()();
  expect(pressed).not.toHaveBeenCalled();
});
