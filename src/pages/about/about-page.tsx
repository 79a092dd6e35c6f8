import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { verdicts } from '../../selectors/claims';
import { PageHead } from '../../state/page';
import { useDataFile } from '../../state/data-files';
import { useHrefs } from '../../state/hrefs';
import { useLanguage } from '../../state/language';
import { OutwardLink } from '../../ui/outward-link';
import { SentenceText } from '../../ui/sentence-text';
import { TitledSection } from '../../ui/titled-section';
import { VerdictMark } from '../../ui/verdict-mark';
import { HeldSeries } from './held-series';

/** `/about`: who makes this, how it is judged, what the record holds, where errors go, what was corrected. */
export function AboutPage() {
  const { messages } = useLanguage();
  const words = messages.pages.about;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <div className="mt-10 grid max-w-176 gap-y-12">
        <TitledSection id="what" title={words.what}>
          <div className={proseLook}>
            <p>{words.whatText}</p>
            <p>
              {words.maker(messages.citing.author)} {messages.shell.footer.licence}
            </p>
          </div>
        </TitledSection>
        <Verdicts />
        <HeldSeries />
        <Reporting />
        <Corrections />
      </div>
    </>
  );
}

const proseLook = 'mt-3 grid gap-y-3';

function Verdicts() {
  const { messages } = useLanguage();
  const hrefs = useHrefs();
  const words = messages.pages.about;
  const page = <Link to={hrefs.page('/sources#claims')}>{messages.ledger.title}</Link>;
  return (
    <TitledSection id="verdicts" title={words.verdicts}>
      <div className={proseLook}>
        <p>
          <SentenceText of={words.verdictsText<ReactNode>(page)} />
        </p>
        <dl className="grid gap-x-6 sm:grid-cols-[10rem_1fr]">
          {verdicts.map((verdict) => (
            <div
              key={verdict}
              className="col-span-full grid grid-cols-subgrid border-t border-grid py-2"
            >
              <dt>
                <VerdictMark verdict={verdict} />
              </dt>
              <dd>{messages.verdicts[verdict].meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </TitledSection>
  );
}

/** Where errors are reported, as the setting `REPORT_URL` of the build says. */
function Reporting() {
  const { messages } = useLanguage();
  const words = messages.pages.about;
  return (
    <TitledSection id="report" title={words.report}>
      <div className={proseLook}>
        <p>{words.reportText}</p>
        <p data-part="report">
          {__REPORT_URL__ === '' ? (
            words.reportNowhere
          ) : (
            <SentenceText of={words.reportTo<ReactNode>(<ReportLink address={__REPORT_URL__} />)} />
          )}
        </p>
      </div>
    </TitledSection>
  );
}

function ReportLink({ address }: { readonly address: string }) {
  const mail = /^mailto:([^?]+)/.exec(address)?.[1];
  if (mail !== undefined) return <a href={address}>{mail}</a>;
  return <OutwardLink href={address}>{address}</OutwardLink>;
}

function Corrections() {
  const { messages, format } = useLanguage();
  const trade = useDataFile('trade');
  const words = messages.pages.about;
  const list = <a href={`${import.meta.env.BASE_URL}data/CHANGELOG.md`}>{words.correctionsList}</a>;
  const revised = trade.state === 'ready' ? trade.data.earlierValues.size : null;
  return (
    <TitledSection id="corrections" title={words.corrections}>
      <div className={proseLook}>
        <p>
          <SentenceText of={words.correctionsText<ReactNode>(list)} />
        </p>
        {revised === null || revised === 0 ? null : (
          <p data-part="revised">{words.revised(revised, format.number(revised))}</p>
        )}
      </div>
    </TitledSection>
  );
}
