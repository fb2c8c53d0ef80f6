import type { ReactElement } from 'react';
import { daysBetween } from '#domain/calendar/date';
import { useText } from '../../i18n/catalogue.tsx';
import { dateRange } from '../../i18n/norwegian-form.ts';
import type { YoungPersonCase } from './use-case.ts';

/** The red of the picture in words: which days, why, and what can be done about those that go on. */
export function UnheldReasons({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  if (of.unheld.length === 0) return null;
  return (
    <ul className="card rows way-unheld" aria-label={t('casePage.unheldHeading')}>
      {of.unheld.toReversed().map(({ from, to, why }) => (
        <li key={`${why} ${from}`}>
          <p className="red strong">
            {t('casePage.unheldDays', {
              count: daysBetween(from, to) + 1,
              range: dateRange(from, to),
            })}
          </p>
          <p className="small">
            {t(`casePage.unheldWhy.${why}`)} {to >= of.today && t(`casePage.unheldNext.${why}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
