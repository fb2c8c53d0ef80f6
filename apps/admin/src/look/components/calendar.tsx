import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { addDays, addMonths, dayOf, type IsoDate, monthOf } from '#domain/calendar/date';
import { longDate, weekdayName } from '../../i18n/norwegian-form.ts';
import { CalendarHead } from './calendar-head.tsx';
import { daysForKey, weeksOf } from './calendar-month.ts';

interface Props {
  /** The date that has focus first: the chosen one, or today. */
  readonly start: IsoDate;
  readonly chosen: IsoDate | undefined;
  readonly onChoose: (date: IsoDate) => void;
}

const moved = (date: IsoDate, key: string): IsoDate | undefined => {
  if (key === 'PageUp') return addMonths(date, -1);
  if (key === 'PageDown') return addMonths(date, 1);
  const days = daysForKey[key];
  return days === undefined ? undefined : addDays(date, days);
};

/** A month to choose a day from; arrows move by day and week, Page Up and Page Down by month. */
export function Calendar({ start, chosen, onChoose }: Props): ReactElement {
  const [at, setAt] = useState(start);
  const table = useRef<HTMLTableElement>(null);
  const focusDay = useRef(true);
  useEffect(() => {
    if (!focusDay.current) return;
    focusDay.current = false;
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);
  const onKey = (event: KeyboardEvent): void => {
    const next = moved(at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focusDay.current = true;
    setAt(next);
  };
  const weeks = weeksOf(at);
  return (
    <div className="calendar">
      <CalendarHead at={at} onMonth={setAt} />
      <table ref={table} onKeyDown={onKey}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                <abbr title={weekdayName(day)}>{weekdayName(day).slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    className={monthOf(day) === monthOf(at) ? 'day' : 'day day-beside'}
                    tabIndex={day === at ? 0 : -1}
                    aria-pressed={day === chosen}
                    aria-label={longDate(day)}
                    onClick={() => {
                      onChoose(day);
                    }}
                  >
                    {dayOf(day)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
