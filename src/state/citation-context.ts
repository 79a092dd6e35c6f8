import { useLanguage } from './language';
import type { CitationContext } from '../export/citations/bibliography-entry';

/** What every bibliography entry of this build has in common, in the words of the page. */
export function useCitationContext(): CitationContext {
  const { messages, format } = useLanguage();
  return { messages, format, version: __DATA_VERSION__, released: __DATA_RELEASED__ };
}
