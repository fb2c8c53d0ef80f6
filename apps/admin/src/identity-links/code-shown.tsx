import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';

export type CodeMade = Shape<'CodeMade'>;

/** A code that has just been made: shown once, to be written down or read aloud. */
export function CodeShown({ code, until }: CodeMade): ReactElement {
  const t = useText();
  return (
    <div className="info-box" role="status">
      <p>{t('directory.links.codeIs')}</p>
      <p className="strong">
        <code>{code}</code>
      </p>
      <p className="small">
        {t('directory.links.codeUntil', { day: longDate(dateInNorway(until)), time: clockTime(until) })}{' '}
        {t('directory.links.codeOnce')}
      </p>
    </div>
  );
}
