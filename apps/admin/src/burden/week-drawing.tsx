import { type ReactElement, useId } from 'react';
import { type Collision, daysOf, partOf } from '#domain/burden/burden';
import { allDayParts } from '#domain/measure/rhythm';
import { useSharedText } from '../i18n/catalogue.tsx';
import { weekdayName } from '../i18n/norwegian-form.ts';
import type { BurdenLine, Week } from './use-burden.ts';

const width = 364;
const [head, lane, bar, gap] = [26, 46, 18, 3];
const column = width / 7;
const third = column / allDayParts.length;

interface Lane {
  readonly name: string;
  readonly lines: readonly BurdenLine[];
}

/** One lane for each service that has set up an appointment, in the order they come. */
const lanesOf = ({ items }: Week, own: string): Lane[] => {
  const lanes = new Map<string, BurdenLine[]>();
  for (const item of items) {
    if (item.day === null || partOf(item) === null) continue;
    const name = item.serviceId === null ? own : item.serviceName;
    lanes.set(name, [...(lanes.get(name) ?? []), item]);
  }
  return [...lanes].map(([name, lines]) => ({ name, lines }));
};

/** The week drawn: a lane for each service, a column for each day; what collides is hatched behind. The list says the same. */
export function WeekDrawing(props: { week: Week; collisions: readonly Collision[] }): ReactElement | null {
  const { week, collisions } = props;
  const t = useSharedText();
  const hatch = useId();
  const days = daysOf(week.monday);
  const lanes = lanesOf(week, t('burden.own'));
  if (lanes.length === 0) return null;
  const height = head + lanes.length * lane;
  const left = (day: string, part: (typeof allDayParts)[number]): number =>
    days.indexOf(day) * column + allDayParts.indexOf(part) * third;
  return (
    <svg
      className="week-drawing"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={t('burden.drawing')}
    >
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v7" className="week-hatch" />
      </pattern>
      {collisions.map(({ day, part }) => (
        <rect
          key={`${day}${part}`}
          className="week-collision"
          x={left(day, part)}
          y={head - gap}
          width={third}
          height={height - head + gap}
          fill={`url(#${hatch})`}
        />
      ))}
      {days.map((day, n) => (
        <text key={day} x={n * column + column / 2} y={16} textAnchor="middle">
          {weekdayName(day).slice(0, 3)}
        </text>
      ))}
      {lanes.map(({ name, lines }, n) => (
        <g key={name} transform={`translate(0 ${String(head + n * lane)})`}>
          <path d={`M0 0h${String(width)}`} className="week-line" />
          <text x={0} y={16} className="week-lane">
            {name}
          </text>
          {lines.map((line) => {
            const part = partOf(line);
            if (line.day === null || part === null) return null;
            return (
              <rect
                key={`${line.id}${line.day}`}
                className="week-bar"
                x={left(line.day, part) + 1}
                y={lane - bar - gap}
                width={third - 2}
                height={bar}
                rx={4}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}
