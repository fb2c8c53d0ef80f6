import type { ReactElement } from 'react';
import { type IsoDate, monthOf, yearOf } from '#domain/calendar/date';
import { shortMonthName } from '../../i18n/norwegian-form.ts';
import { textWidth } from './label-places.ts';
import { monthTicks, type TimeScale } from './time-scale.ts';

const room = 64;
/** The picture goes so far beyond its last day. */
const edge = 12;

/** «feb. 26», «april»: the year on the first and whenever it is new. */
const nameOf = (ticks: readonly IsoDate[], at: number): string => {
  const [tick = '', before = ''] = [ticks[at], ticks[at - 1]];
  const year = tick.slice(0, 4) === before.slice(0, 4) ? '' : ` ${String(yearOf(tick)).slice(2)}`;
  return `${shortMonthName(monthOf(tick))}${year}`;
};

/** The months behind the lanes. */
export function MonthTicks(props: { scale: TimeScale; top: number; bottom: number }): ReactElement {
  const { scale, top, bottom } = props;
  const ticks = monthTicks(scale, room);
  return (
    <g>
      {ticks.map((tick, at) => (
        <g key={tick}>
          <line x1={scale.place(tick)} x2={scale.place(tick)} y1={top} y2={bottom} stroke="var(--strek)" />
          {scale.place(tick) + 4 + textWidth(nameOf(ticks, at)) <= scale.place(scale.to) + edge && (
            <text x={scale.place(tick) + 4} y={bottom + 10} className="time-line-quiet">
              {nameOf(ticks, at)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
