import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { adviceOn } from '#domain/writing/help';
import { useText } from '../i18n/catalogue.tsx';
import './writing-help.css';

interface Props {
  readonly text: string;
  /** Names that may stand in the text. */
  readonly own: readonly (string | undefined)[];
}

/** More than this at once is no help. */
const most = 4;

/** Advice under a text that others will read: what to say instead. It stops nobody, and nothing leaves the browser. */
export function WritingHelp({ text, own }: Props): ReactElement | null {
  const t = useText();
  const settled = useDeferredValue(text);
  const names = own
    .flatMap((name) => (name ?? '').split(' '))
    .filter((name) => name !== '')
    .join(' ');
  const advice = useMemo(() => adviceOn(settled, names.split(' ')), [settled, names]);
  if (advice.length === 0) return null;
  return (
    <div className="writing-help small" role="group" aria-label={t('writing.label')}>
      <p className="strong">{t('writing.heading', { count: advice.length })}</p>
      <ul>
        {advice.slice(0, most).map(({ kind, text: part, at }) => (
          <li key={`${kind} ${String(at)}`}>{t(`writing.advice.${kind}`, { part })}</li>
        ))}
      </ul>
      <p className="quiet">{t('writing.local')}</p>
    </div>
  );
}
