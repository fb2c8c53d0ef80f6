import type { ReactElement } from 'react';
import { addMonths, type IsoDate, monthOf, yearOf } from '#domain/calendar/date';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { monthName } from '../../i18n/norwegian-form.ts';
import { Icon } from '../icons/icon.tsx';

/** Which month is shown, and a month back and forward. */
export function CalendarHead(props: { at: IsoDate; onMonth: (date: IsoDate) => void }): ReactElement {
  const { at, onMonth } = props;
  const t = useSharedText();
  return (
    <div className="calendar-head">
      <button
        type="button"
        className="icon-button"
        aria-label={t('look.date.previousMonth')}
        onClick={() => {
          onMonth(addMonths(at, -1));
        }}
      >
        <Icon name="left" />
      </button>
      <p className="strong" aria-live="polite">
        {monthName(monthOf(at))} {yearOf(at)}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('look.date.nextMonth')}
        onClick={() => {
          onMonth(addMonths(at, 1));
        }}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
