import type { ReactElement } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import type { TimeLineLane } from './time-line-data.ts';
import { laneColour } from './time-line-lane.tsx';
import { endOf, type TimeScale } from './time-scale.ts';

interface Props {
  readonly lane: TimeLineLane;
  /** Middle of the column. */
  readonly x: number;
  readonly scale: TimeScale;
  readonly today: IsoDate;
  readonly hatch: string;
}

/** One lane standing: its bars, its gaps, and what goes on after today as dots. */
export function LaneColumn({ lane, x, scale, today, hatch }: Props): ReactElement {
  const half = lane.side === 'baton' ? 8 : 4.5;
  const goesOn = lane.spells.some(({ to }) => to === null) && today < scale.to;
  const tall = (from: IsoDate, to: IsoDate | null): number => endOf(scale, to, today) - scale.place(from);
  return (
    <g>
      {lane.spells.map(({ from, to }) => (
        <rect
          key={from}
          x={x - half}
          y={scale.place(from)}
          width={half * 2}
          height={Math.max(2, tall(from, to) - 2)}
          rx="2"
          fill={laneColour(lane)}
        />
      ))}
      {lane.gaps.map(({ from, to }) => (
        <rect
          key={from}
          x={x - 8}
          y={scale.place(from)}
          width="16"
          height={Math.max(3, tall(from, to))}
          rx="2"
          fill={`url(#${hatch})`}
          stroke="var(--tyttebaer)"
          strokeWidth="1.5"
        />
      ))}
      {goesOn && (
        <line
          x1={x}
          x2={x}
          y1={scale.place(today) + 8}
          y2={scale.place(scale.to)}
          stroke={laneColour(lane)}
          className="time-line-future"
        />
      )}
    </g>
  );
}
