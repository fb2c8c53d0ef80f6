import { type ReactElement, useId } from 'react';
import { SafeFigure } from './safe-figure.tsx';

/** One bar: what it is, how many, and how it is drawn: solid, hatched or empty. */
export interface Bar {
  readonly code: string;
  readonly label: string;
  readonly value: number | null;
  readonly look: 'inside' | 'outside' | 'unknown';
}

/** Bars with every number printed beside them; what is not shown has no bar. */
export function Bars({ bars }: { bars: readonly Bar[] }): ReactElement {
  const hatch = useId();
  const longest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ul className="bars">
      {bars.map(({ code, label, value, look }) => (
        <li key={code}>
          <span>{label}</span>
          <svg aria-hidden="true" width="100%" height="26" className="bar-drawing">
            <pattern
              id={`${hatch}-${code}`}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="7" height="7" className="bar-ground" />
              <line x1="0" y1="0" x2="0" y2="7" className="bar-line" />
            </pattern>
            {value !== null && <rect width="100%" height="26" rx="4" className="bar-empty" />}
            <rect
              width={`${String(((value ?? 0) / longest) * 100)}%`}
              height="26"
              rx="4"
              {...(look === 'outside' ? { fill: `url(#${hatch}-${code})` } : { className: `bar-${look}` })}
            />
          </svg>
          <strong>
            <SafeFigure value={value} />
          </strong>
        </li>
      ))}
    </ul>
  );
}
