import { Link } from 'react-router-dom';
import { useLanguage } from '../state/language';
import { useAddress } from '../state/address';
import { usePage } from '../state/page';

/** Stands in place of the site where what stands around its pages failed: it relies on nothing of it. */
export function BrokenSite() {
  const { messages } = useLanguage();
  const words = messages.shell.broken;
  return (
    <main className="wrap lead" role="alert">
      <h1>{words.title}</h1>
      <p className="lede">{words.sentence}</p>
      <div className="halt-acts">
        <button type="button" className="solid" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
        <a href={import.meta.env.BASE_URL}>{messages.shell.notFound.home}</a>
      </div>
    </main>
  );
}

/** Stands in place of a page that failed while it was drawn, or whose code did not arrive. */
export function BrokenPage() {
  const { messages } = useLanguage();
  const { href } = useAddress();
  const words = messages.shell.broken;
  const heading = usePage(words.title);
  return (
    <div className="lead" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lede">{words.sentence}</p>
      <div className="halt-acts">
        <button type="button" className="solid" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
        <Link to={href('/')}>{messages.shell.notFound.home}</Link>
      </div>
    </div>
  );
}
