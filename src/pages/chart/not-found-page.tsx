import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../state/language';
import { MissingPlace } from './missing-place';

/** Any address that is no page. */
export function NotFoundPage() {
  const { messages } = useLanguage();
  const { pathname } = useLocation();
  return <MissingPlace sentence={messages.shell.notFound.sentence(pathname)} />;
}
