import { useEffect, useRef, useState } from 'react';
import { useLanguage } from './language';

/**
 * The address of one event. Pressing it marks the event, keeps the filters and copies the address;
 * as a link it can also be opened elsewhere, and then shows the event without filters.
 */
export function EventLink(props: {
  readonly title: string;
  /** The address with the site's folder, and without filters. */
  readonly href: string;
  /** Goes to the event and copies its address; tells whether it could be copied. */
  readonly onFollow: () => Promise<boolean>;
}) {
  const { messages } = useLanguage();
  const [answer, setAnswer] = useState('');
  const words = messages.timeline;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answer === '') return undefined;
    // The event itself takes the focus when it is followed; its answer stands until the focus leaves it.
    const forget = ({ target }: FocusEvent) => {
      const event = place.current?.closest('article');
      if (!(target instanceof Node) || event?.contains(target) !== true) setAnswer('');
    };
    document.addEventListener('focusin', forget);
    return () => {
      document.removeEventListener('focusin', forget);
    };
  }, [answer]);
  return (
    <p ref={place} className="event-link">
      <a
        href={props.href}
        aria-label={words.linkTo(props.title)}
        onClick={(event) => {
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void props.onFollow().then((isCopied) => {
            setAnswer(isCopied ? words.copied : words.notCopied);
          });
        }}
      >
        {words.link}
      </a>
      <span role="status">{answer}</span>
    </p>
  );
}
