import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from './language';
import { useIsFirstEntry } from './page-scroll';
import { useHashId } from './hash';

/** A page: names the document, and takes the focus to its heading when the reader has come here, unless to a place on it. */
export function usePage<Start extends HTMLElement = HTMLHeadingElement>(title: string) {
  const { messages } = useLanguage();
  const heading = useRef<Start>(null);
  const isFirstEntry = useIsFirstEntry();
  const place = useHashId();
  const arrival = useRef({ isFirstEntry, place });

  const documentTitle = messages.shell.title(title);
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  useEffect(() => {
    const { isFirstEntry, place } = arrival.current;
    // The place that a link names takes the focus itself, once it is there (`page-scroll.tsx`).
    if (isFirstEntry || document.getElementById(place) !== null) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/** The head of a page whose heading is its title. */
export function PageHead(props: {
  readonly title: string;
  readonly lede: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = usePage(props.title);
  return (
    <div className="grid-12 gap-y-0 pt-6 md:pt-12">
      <h1 ref={heading} tabIndex={-1} className="col-span-full">
        {props.title}
      </h1>
      <p className="span-6 mt-3 max-w-152 text-lede md:mt-4">{props.lede}</p>
      {props.children}
    </div>
  );
}
