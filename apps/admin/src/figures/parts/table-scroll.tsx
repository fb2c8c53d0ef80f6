import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';

interface Props {
  /** What the table is called. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Around a table: where it is wider than there is room, it is moved sideways by hand and by the keyboard, and says so. */
export function TableScroll({ label, children }: Props): ReactElement {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const own = box.current;
    if (own === null) return undefined;
    const watched = new ResizeObserver(() => {
      setIsWider(own.scrollWidth > own.clientWidth + 1);
    });
    watched.observe(own);
    if (own.firstElementChild !== null) watched.observe(own.firstElementChild);
    return () => {
      watched.disconnect();
    };
  }, []);
  return (
    <>
      {isWider && <p className="small quiet no-print scroll-hint">{t('figures.wider')}</p>}
      <div ref={box} className="figures-scroll" tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
    </>
  );
}
