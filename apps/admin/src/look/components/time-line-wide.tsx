import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { cutTo, placeAbove, textWidth } from './label-places.ts';
import type { TimeLineData } from './time-line-data.ts';
import { laneBelow, LaneRow } from './time-line-lane.tsx';
import { EventMark, GapHatch, TodayTag } from './time-line-marks.tsx';
import { MonthTicks } from './time-line-months.tsx';
import { timeScale } from './time-scale.ts';

interface Props {
  readonly data: TimeLineData;
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly id: string;
}

const laneHeight = 25;
const rowHeight = 19;

/** The time line lying down: events over a line, one lane below for each who holds or follows up. */
export function WideTimeLine({ data, width, title, description, id }: Props): ReactElement {
  const t = useSharedText();
  const { events, lanes, today } = data;
  const labels = [t('look.timeLine.events'), ...lanes.map(({ label }) => label)];
  const labelWidth = Math.min(190, Math.max(...labels.map(textWidth)) + 8);
  const scale = timeScale(data.from, data.to, labelWidth + 16, width - labelWidth - 28);
  const sorted = [...events].sort((one, other) => one.date.localeCompare(other.date));
  const places = placeAbove(
    sorted.map(({ date, label }) => ({ x: scale.place(date), text: label })),
    labelWidth + 8,
    width,
  );
  const rows = Math.max(1, ...places.map(({ row }) => row + 1));
  const line = 26 + rows * rowHeight;
  const tall = lanes.map((lane) => laneHeight + laneBelow(lane, scale, today));
  const above = tall.map((_, at) => tall.slice(0, at).reduce((sum, one) => sum + one, 0));
  const bottom = line + 24 + tall.reduce((sum, one) => sum + one, 0);
  const now = scale.place(today);
  return (
    <svg
      className="time-line"
      width={width}
      height={bottom + 20}
      viewBox={`0 0 ${String(width)} ${String(bottom + 20)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <GapHatch id={`${id}-gap`} />
      <MonthTicks scale={scale} top={line + 14} bottom={bottom + 4} />
      <line x1={labelWidth + 8} x2={width} y1={line} y2={line} stroke="var(--kant)" strokeWidth="1.5" />
      <text x="0" y={line + 5} className="time-line-lane">
        {cutTo(t('look.timeLine.events'), labelWidth)}
      </text>
      <line x1={now} x2={now} y1="16" y2={bottom + 2} stroke="var(--blekk)" strokeWidth="2" />
      <TodayTag x={now} y={10} word={t('look.timeLine.today')} />
      {sorted.map((event, at) => {
        const { x = 0, row = 0 } = places[at] ?? {};
        const mark = scale.place(event.date);
        return (
          <g key={`${event.date}-${event.label}`}>
            {row > 0 && (
              <line
                x1={mark}
                x2={mark}
                y1={line - 8}
                y2={line - 10 - row * rowHeight}
                stroke="var(--strek)"
              />
            )}
            <EventMark shape={event.shape} x={mark} y={line} />
            <text x={x + 5} y={line - 14 - row * rowHeight} className="time-line-event">
              {event.label}
            </text>
          </g>
        );
      })}
      {lanes.map((lane, at) => (
        <LaneRow
          key={lane.key}
          lane={lane}
          y={line + 32 + (above[at] ?? 0)}
          scale={scale}
          today={today}
          hatch={`${id}-gap`}
          labelWidth={labelWidth}
        />
      ))}
    </svg>
  );
}
