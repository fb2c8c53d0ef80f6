import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';

interface Props {
  /** The one h1, and the document's title unless `documentTitle` is given. */
  readonly heading: string;
  readonly documentTitle?: string;
  /** A quiet line above the heading: «Fredag 20. november». */
  readonly above?: ReactNode;
  /** To the right of the heading. */
  readonly aside?: ReactNode;
  /** Instead of the plain heading line: a person header that draws its own h1 from `heading`. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
}

let firstPage = true;

/** A page: one h1, the document's title, and focus on the heading after moving from another page. */
export function Page({ heading, documentTitle, above, aside, header, children }: Props): ReactElement {
  const t = useSharedText();
  const frame = useRef<HTMLDivElement>(null);
  const title = t('look.titleOfPage', { page: documentTitle ?? heading });
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!firstPage) {
      const h1 = frame.current?.querySelector('h1');
      h1?.setAttribute('tabindex', '-1');
      h1?.focus();
      window.scrollTo(0, 0);
    }
    firstPage = false;
  }, []);
  return (
    <div className="page" ref={frame}>
      {header ?? (
        <div className="page-head">
          <div>
            {above !== undefined && <p className="quiet">{above}</p>}
            <h1>{heading}</h1>
          </div>
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
