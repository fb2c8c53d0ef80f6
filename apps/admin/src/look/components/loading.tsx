import { type ReactElement, useEffect, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';

const quietMilliseconds = 400;
const widths = [72, 94, 58, 86, 66] as const;

/** Nothing for 0.4 s, then grey bars and what is being fetched: «Henter planen til Jonas …». */
export function Loading({ text, bars = 3 }: { text?: string; bars?: number }): ReactElement | null {
  const t = useSharedText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  return (
    <div className="loading" aria-busy="true">
      <p role="status" className="small quiet">
        {text ?? t('look.loading')}
      </p>
      {Array.from({ length: bars }, (_, at) => (
        <div
          key={at}
          className="loading-bar"
          style={{ width: `${String(widths[at % widths.length] ?? 80)}%` }}
        />
      ))}
    </div>
  );
}
