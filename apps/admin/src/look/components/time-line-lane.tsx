import type { ReactElement } from 'react';
import { sides } from '../services.ts';
import { type GapWords, gapWords } from './gap-words.ts';
import { cutTo, textWidth } from './label-places.ts';
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

export const laneColour = ({ side }: TimeLineLane): string =>
  `var(--${side === 'baton' ? 'blaabaer' : sides[side].colour})`;

function Gap({
  start,
  end,
  words,
  x,
  below,
  y,
  hatch,
}: GapWords & { y: number; hatch: string }): ReactElement {
  return (
    <g>
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
      {!below && (
        <rect x={x} y={y - 8} width={textWidth(words) + 16} height="16" fill="var(--tyttebaerLys)" />
      )}
      <text x={below ? x : x + 8} y={below ? y + 25 : y + 5} className="time-line-red">
        {words}
      </text>
    </g>
  );
}

/** A lane needs a row more when the words of a gap stand below it. */
export const laneRows = (lane: TimeLineLane, scale: TimeScale, today: string): number =>
  gapWords(lane.gaps, scale, today).some(({ below }) => below) ? 2 : 1;

/** One lane lying down: its name, its bars, its gaps, and what goes on after today as dots. */
export function LaneRow(props: Props): ReactElement {
  const { lane, y, scale, today, labelWidth, hatch } = props;
  const colour = laneColour(lane);
  const half = lane.side === 'baton' ? 9 : 4.5;
  const goesOn = lane.spells.some(({ to }) => to === null) && today < scale.to;
  return (
    <g>
      <text x="0" y={y + 5} className="time-line-lane">
        {cutTo(lane.label, labelWidth)}
      </text>
      {lane.spells.map(({ from, to, who }) => {
        const [start, end] = [scale.place(from), endOf(scale, to, today)];
        const width = Math.max(2, end - start - 2);
        return (
          <g key={from}>
            <rect x={start} y={y - half} width={width} height={half * 2} rx="2" fill={colour} />
            {who !== undefined && half > 5 && width > 40 && (
              <text x={start + 8} y={y + 5} className="time-line-on-baton">
                {cutTo(who, width - 12)}
              </text>
            )}
          </g>
        );
      })}
      {gapWords(lane.gaps, scale, today).map((words) => (
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
