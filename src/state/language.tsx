import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { createFormatter, type Formatter } from '../charts/format';

/** The words of the language chosen, and what puts numbers and dates into them. */
export interface Language {
  readonly messages: Messages;
  readonly format: Formatter;
}

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider(props: {
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const { messages } = props;
  const language = useMemo(() => ({ messages, format: createFormatter(messages) }), [messages]);
  return <LanguageContext value={language}>{props.children}</LanguageContext>;
}

/** The language of the page. Throws outside of a `LanguageProvider`: a page without words is a defect. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it.');
  return language;
}
