import { Link } from 'react-router-dom';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { useHrefs } from '../../state/hrefs';
import { ChartList } from '../../features/chart/chart-list';
import { usePage } from '../../state/page';

/** An address that leads nowhere: what was asked for, and everything there is. */
export function MissingPlace({ sentence }: { readonly sentence: string }) {
  const { messages } = useLanguage();
  const { page } = useHrefs();
  const words = messages.shell.notFound;
  const heading = usePage(words.title);
  return (
    <>
      <div className="lead">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lede">{sentence}</p>
        <p className="halt-acts">
          <Link to={page('/')}>{words.home}</Link>
        </p>
      </div>
      <div className="band">
        <TitledSection title={words.chartsHead}>
          <ChartList />
        </TitledSection>
      </div>
    </>
  );
}
