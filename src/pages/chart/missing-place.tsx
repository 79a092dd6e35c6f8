import { Link } from 'react-router-dom';
import { ButtonRow } from '../../ui/button-row';
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
      <div className="pt-6 md:pt-12">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="mt-3 max-w-152 text-lede md:mt-4">{sentence}</p>
        <ButtonRow>
          <Link to={page('/')}>{words.home}</Link>
        </ButtonRow>
      </div>
      <div className="band">
        <TitledSection title={words.chartsHead}>
          <ChartList />
        </TitledSection>
      </div>
    </>
  );
}
