import { Link } from 'react-router-dom';
import type { Cited } from '../dataset/citations';
import { OutwardLink } from './outward-link';
import { useHrefs } from '../state/hrefs';

/** A source by its publisher, on its own site; an article by its name, in the register. */
export function CitedLink(props: { readonly id: string; readonly cited: Cited | undefined }) {
  const { id, cited } = props;
  if (cited?.kind === 'source') {
    return (
      <OutwardLink
        href={cited.entry.url}
        source={id}
        title={cited.entry.title}
        titleLang={cited.entry.lang}
      >
        {cited.entry.publisher}
      </OutwardLink>
    );
  }
  return <RegisterLink id={id} cited={cited} />;
}

/** Apart from the others, because its address changes with the filters. */
function RegisterLink(props: { readonly id: string; readonly cited: Cited | undefined }) {
  const hrefs = useHrefs();
  const { id, cited } = props;
  return (
    <Link to={hrefs.source(id)} data-source={id}>
      {cited?.kind !== 'document' ? id : cited.entry.name}
    </Link>
  );
}
