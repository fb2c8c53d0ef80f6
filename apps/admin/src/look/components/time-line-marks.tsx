import type { ReactElement } from 'react';
import type { TimeLineShape } from './time-line-data.ts';

/** Marks of events round 0,0: flag, diamond, dot, ring, gate, post, step. Planned ones are not filled. */
const marks = {
  flag: (
    <path
      d="M-4 8V-9l12 5-12 5"
      fill="var(--blekk)"
      stroke="var(--blekk)"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  ),
  diamond: (
    <rect
      x="-6"
      y="-6"
      width="12"
      height="12"
      transform="rotate(45)"
      fill="var(--myrull)"
      stroke="var(--blekk)"
      strokeWidth="2"
    />
  ),
  dot: <circle r="6.5" fill="var(--gran)" />,
  ring: <circle r="6.5" fill="var(--myrull)" stroke="var(--gran)" strokeWidth="2" />,
  gate: (
    <path
      d="M-6-7 4 0-6 7ZM6-8V8"
      fill="var(--myrull)"
      stroke="var(--blekk)"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  post: (
    <path
      d="M0-9V9M-6-9H6M-6 9H6"
      fill="none"
      stroke="var(--blekk)"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  ),
  step: (
    <rect x="-5" y="-5" width="10" height="10" fill="var(--myrull)" stroke="var(--gran)" strokeWidth="2" />
  ),
} as const satisfies Record<TimeLineShape, ReactElement>;

export function EventMark({ shape, x, y }: { shape: TimeLineShape; x: number; y: number }): ReactElement {
  return <g transform={`translate(${String(x)} ${String(y)})`}>{marks[shape]}</g>;
}

/** The red hatch of days without anybody. */
export function GapHatch({ id }: { id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--tyttebaerLys)" />
        <rect width="3" height="7" fill="var(--tyttebaer)" />
      </pattern>
    </defs>
  );
}

/** The pill that says «I dag» on the line of today; `x`, `y` = its middle. */
export function TodayTag({ x, y, word }: { x: number; y: number; word: string }): ReactElement {
  return (
    <g>
      <rect x={x - 32} y={y - 10} width="64" height="20" rx="10" fill="var(--blekk)" />
      <text x={x} y={y + 5} textAnchor="middle" className="time-line-today">
        {word}
      </text>
    </g>
  );
}
