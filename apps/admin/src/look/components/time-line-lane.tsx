import type { ReactElement } from 'react';
import { sides } from '../services.ts';
import { cutTo, textWidth } from './label-places.ts';
import type { TimeLineGap, TimeLineLane } from './time-line-data.ts';
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
  gap,
  y,
  scale,
  today,
  hatch,
}: { gap: TimeLineGap } & Omit<Props, 'lane' | 'labelWidth'>): ReactElement {
  const [start, end] = [scale.place(gap.from), endOf(scale, gap.to, today)];
  const words = textWidth(gap.words) + 16;
  const inside = end - start > words + 24;
  const x = inside ? (start + end - words) / 2 : end + 4;
  const fits = inside || x + words < scale.place(scale.to);
  const textX = fits ? x : start - words - 4;
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
      <rect x={textX} y={y - 8} width={words} height="16" fill="var(--tyttebaerLys)" />
      <text x={textX + 8} y={y + 5} className="time-line-red">
        {gap.words}
      </text>
    </g>
  );
}

/** One lane lying down: its name, its bars, its gaps, and what goes on after today as dots. */
export function LaneRow(props: Props): ReactElement {
  const { lane, y, scale, today, labelWidth } = props;
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
      {lane.gaps.map((gap) => (
        <Gap key={gap.from} {...props} gap={gap} />
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
