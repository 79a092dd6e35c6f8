import { Link } from 'react-router-dom';
import { useLanguage } from '../state/language';
import { useAddress } from '../state/address';
import { usePage } from '../state/page';
import { ButtonRow } from '../ui/button-row';
import { Button } from '../ui/button';

/** Stands in place of the site where what stands around its pages failed: it relies on nothing of it. */
export function BrokenSite() {
  const { messages } = useLanguage();
  const words = messages.shell.broken;
  return (
    <main className="wrap pt-6 md:pt-12" role="alert">
      <h1>{words.title}</h1>
      <p className="mt-3 max-w-152 text-lede md:mt-4">{words.sentence}</p>
      <ButtonRow>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        <a href={import.meta.env.BASE_URL}>{messages.shell.notFound.home}</a>
      </ButtonRow>
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
    <div className="pt-6 md:pt-12" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="mt-3 max-w-152 text-lede md:mt-4">{words.sentence}</p>
      <ButtonRow>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        <Link to={href('/')}>{messages.shell.notFound.home}</Link>
      </ButtonRow>
    </div>
  );
}
