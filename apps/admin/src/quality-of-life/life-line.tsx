import { type ReactElement, useId } from 'react';
import { daysBetween } from '#domain/calendar/date';

interface Point {
  readonly onDay: string;
  readonly value: number;
}

interface Props {
  readonly points: readonly Point[];
  /** What it says, in words, for whoever does not see it. */
  readonly title: string;
}

const width = 280;
const height = 96;
const margin = 16;

/** One dimension through time. Every number is printed. */
export function LifeLine({ points, title }: Props): ReactElement {
  const id = useId();
  const first = points[0]?.onDay ?? '';
  const span = Math.max(1, daysBetween(first, points.at(-1)?.onDay ?? first));
  const placed = points.map(({ onDay, value }) => ({
    key: onDay,
    value,
    x: points.length === 1 ? width / 2 : margin + (daysBetween(first, onDay) / span) * (width - 2 * margin),
    y: height - margin - (value / 10) * (height - 2 * margin - 8),
  }));
  return (
    <svg
      className="life-line"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      <line x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} stroke="var(--strek)" />
      <polyline
        points={placed.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
        fill="none"
        stroke="var(--gran)"
        strokeWidth="2"
      />
      {placed.map(({ key, value, x, y }) => (
        <g key={key}>
          <circle cx={x} cy={y} r="4" fill="var(--gran)" />
          <text x={x} y={y - 8} textAnchor="middle" fontSize="14" fill="var(--blekk)">
            {value}
          </text>
        </g>
      ))}
    </svg>
  );
}
