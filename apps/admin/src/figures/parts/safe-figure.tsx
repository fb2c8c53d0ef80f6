import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { useExplain } from './figure-notes.tsx';

/** A multiple of 5 as it is; `0` and `:` are buttons that say what they mean. Never a link to anything below it. */
export function SafeFigure({ value }: { value: number | null }): ReactElement {
  const t = useText();
  const explain = useExplain();
  if (value !== null && value > 0) return <>{number(value)}</>;
  const word = value === null ? 'hidden' : 'zero';
  return (
    <button
      type="button"
      className="figure-sign"
      aria-label={t(`figures.figure.${word}Label`)}
      onClick={() => {
        explain(t(`figures.figure.${word}`));
      }}
    >
      {value === null ? ':' : '0'}
    </button>
  );
}
