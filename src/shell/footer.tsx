import type { ReactNode } from 'react';
import type { FileName } from '../dataset/schema/dataset';
import { useLanguage } from '../state/language';
import { SentenceText } from '../ui/sentence-text';

export interface DataFile {
  readonly name: FileName | 'schema';
  readonly href: string;
}

/** Version of the data, what can be taken away under which licence, and what the page does not do. */
export function Footer(props: {
  readonly version: string;
  /** Day of the release, in words. */
  readonly released: string;
  readonly files: readonly DataFile[];
  /** Saves everything at once. */
  readonly download?: ReactNode;
  /** Where a picture from here is brought back. */
  readonly reopen: ReactNode;
}) {
  const { messages } = useLanguage();
  const words = messages.shell.footer;
  const version = <strong>{words.versionLead(props.version)}</strong>;
  return (
    <footer className="mt-24 border-t border-ink pt-6 pb-12 text-muted [&_strong]:text-ink">
      <div className="grid-12 gap-y-6">
        <p className="span-4">
          <SentenceText of={words.version<ReactNode>(version, props.released)} />
        </p>
        <div className="span-4">
          <p>
            <strong>{words.takeLead}</strong> {words.take}
          </p>
          <ul className="inline">
            {props.files.map(({ name, href }) => (
              <li key={name} className="inline not-first:before:content-[',_']">
                <a href={href}>{words.files[name]}</a>
              </li>
            ))}
          </ul>
          {props.download}
          <p>{words.licence}</p>
        </div>
        <div className="span-4">
          <p>
            <strong>{words.quietLead}</strong> {words.quiet}
          </p>
          {props.reopen}
        </div>
      </div>
    </footer>
  );
}
