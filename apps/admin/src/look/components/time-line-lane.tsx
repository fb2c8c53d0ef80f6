import type { ReactElement } from 'react';
import { sides } from '../services.ts';
import { freePart, type GapWords, gapWords } from './gap-words.ts';
import { cutTo } from './label-places.ts';
import type { TimeLineLane } from './time-line-data.ts';
import { endOf, type TimeScale } from './time-scale.ts';

interface Props {
  readonly lane: TimeLineLane;
  /** Middle of the row. */
  readonly y: number;
  readonly scale: TimeScale;
  readonly today: string;
  readonly hatch: string;
  readonly labelWidth: number;
}

/** The height of a row of words below a lane. */
const belowHeight = 18;

export const laneColour = ({ side }: TimeLineLane): string =>
  `var(--${side === 'baton' ? 'blaabaer' : sides[side].colour})`;

function Gap({
  start,
  end,
  words,
  x,
  width,
  row,
  y,
  hatch,
}: GapWords & { y: number; hatch: string }): ReactElement {
  const text = row === 0 ? y + 5 : y + 7 + row * belowHeight;
  return (
    <g>
      {row > 1 && <line x1={start + 1} x2={start + 1} y1={y + 9} y2={text - 12} stroke="var(--tyttebaer)" />}
      <rect
        x={start}
        y={y - 9}
        width={Math.max(3, end - start)}
        height="18"
        rx="2"
        fill={`url(#${hatch})`}
        stroke="var(--tyttebaer)"
        strokeWidth="1.5"
      />
      {row === 0 && <rect x={x} y={y - 8} width={width} height="16" fill="var(--tyttebaerLys)" />}
      <text
        x={row === 0 ? x + 8 : x}
        y={text}
        className={row === 0 ? 'time-line-red' : 'time-line-red time-line-event'}
      >
        {words}
      </text>
    </g>
  );
}

/** How much taller a lane is because of the words that stand below it. */
export const laneBelow = (lane: TimeLineLane, scale: TimeScale, today: string): number =>
  Math.max(0, ...gapWords(lane.gaps, scale, today).map(({ row }) => row)) * belowHeight;

/** One lane lying down: its name, its bars, its gaps, and what goes on after today as dots. */
export function LaneRow(props: Props): ReactElement {
  const { lane, y, scale, today, labelWidth, hatch } = props;
  const colour = laneColour(lane);
  const half = lane.side === 'baton' ? 9 : 4.5;
  const goesOn = lane.spells.some(({ to }) => to === null) && today < scale.to;
  const gaps = gapWords(lane.gaps, scale, today);
  return (
    <g>
      <text x="0" y={y + 5} className="time-line-lane">
        {cutTo(lane.label, labelWidth)}
      </text>
      {lane.spells.map(({ from, to, who }) => {
        const [start, end] = [scale.place(from), endOf(scale, to, today)];
        const width = Math.max(2, end - start - 2);
        const [free, taken] = freePart([start, start + width], gaps);
        return (
          <g key={from}>
            <rect x={start} y={y - half} width={width} height={half * 2} rx="2" fill={colour} />
            {who !== undefined && half > 5 && taken - free > 40 && (
              <text x={free + 8} y={y + 5} className="time-line-on-baton">
                {cutTo(who, taken - free - 16)}
              </text>
            )}
          </g>
        );
      })}
      {gaps.map((words) => (
        <Gap key={words.gap.from} {...words} y={y} hatch={hatch} />
      ))}
      {goesOn && (
        <line
          x1={scale.place(today) + 10}
          x2={scale.place(scale.to)}
          y1={y}
          y2={y}
          stroke={colour}
          className="time-line-future"
        />
      )}
    </g>
  );
}
