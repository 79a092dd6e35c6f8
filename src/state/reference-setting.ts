import { useLanguage } from './language';
import type { ReferenceSetting } from '../export/citations/reference';

/** What every reference of this build has in common, in the words of the page. */
export function useReferenceSetting(): ReferenceSetting {
  const { messages, format } = useLanguage();
  return { messages, format, version: __DATA_VERSION__, released: __DATA_RELEASED__ };
}
