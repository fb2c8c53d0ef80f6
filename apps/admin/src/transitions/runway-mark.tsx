import type { ReactElement } from 'react';
import type { Stop } from './runway-stops.ts';

const strokes = { done: 'gran', late: 'tyttebaer', next: 'gran', later: 'kant' } as const;

/** One stop: filled tick when done, filled clock when late, spruce ring when next, the baton's ring for the goal. */
export function RunwayMark({ stop, x, y }: { stop: Stop; x: number; y: number }): ReactElement {
  const { state, what } = stop;
  if (what === 'meeting')
    return (
      <g>
        <circle cx={x} cy={y} r="18" fill="var(--myrull)" stroke="var(--blaabaer)" strokeWidth="2.5" />
        <rect
          x={x - 10}
          y={y - 4}
          width="20"
          height="8"
          rx="4"
          fill="var(--blaabaer)"
          transform={`rotate(-40 ${String(x)} ${String(y)})`}
        />
      </g>
    );
  const colour = `var(--${strokes[state]})`;
  const filled = (state === 'done' && stop.steps.length > 0) || state === 'late';
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r="14"
        fill={filled ? colour : 'var(--myrull)'}
        stroke={colour}
        strokeWidth="2.5"
      />
      {filled && (
        <path
          d={
            state === 'done'
              ? `m${String(x - 6)} ${String(y)} 4.5 4.5 7.5-8.5`
              : `M${String(x)} ${String(y - 7)}v7.5l5 3`
          }
          fill="none"
          stroke="var(--myrull)"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </g>
  );
}
