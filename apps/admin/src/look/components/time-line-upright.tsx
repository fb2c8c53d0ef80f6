import type { ReactElement } from 'react';
import { daysBetween } from '#domain/calendar/date';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { dateRange, longDate, shortDate } from '../../i18n/norwegian-form.ts';
import { cutTo, placeBeside } from './label-places.ts';
import type { TimeLineData } from './time-line-data.ts';
import { LaneColumn } from './time-line-column.tsx';
import { GapHatch, TodayTag } from './time-line-marks.tsx';
import { timeScale } from './time-scale.ts';

interface Props {
  readonly data: TimeLineData;
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly id: string;
}

const labelApart = 42;
/** «I dag» stands on the lanes below today's line, where nothing has words: these begin to the right of it. */
const tag = { x: 32, below: 12, width: 64 };

interface Label {
  readonly date: string;
  readonly text: string;
  readonly under: string;
  readonly red: boolean;
}

function labelsOf({ events, lanes, today }: TimeLineData): Label[] {
  const happened = events.map(({ date, label, detail }) => ({
    date,
    text: label,
    under: [shortDate(date, today), detail].filter(Boolean).join(' · '),
    red: false,
  }));
  const gaps = lanes.flatMap((lane) =>
    lane.gaps.map(({ from, to, words }) => ({
      date: from,
      text: words,
      under: to === null ? longDate(from) : dateRange(from, to),
      red: true,
    })),
  );
  return [...happened, ...gaps].sort((one, other) => one.date.localeCompare(other.date));
}

/** The time line standing, for the phone: oldest on top, lanes to the left, words to the right. */
export function UprightTimeLine({ data, width, title, description, id }: Props): ReactElement {
  const t = useSharedText();
  const { lanes, today } = data;
  const labels = labelsOf(data);
  const height = Math.max(
    300,
    Math.min(560, daysBetween(data.from, data.to)),
    labels.length * (labelApart + 6),
  );
  const scale = timeScale(data.from, data.to, 16, height - 32);
  const laneStep = Math.min(20, 76 / Math.max(1, lanes.length));
  const words = Math.max(lanes.length * laneStep, tag.width) + 30;
  const places = placeBeside(
    labels.map(({ date }) => scale.place(date)),
    labelApart,
  );
  const bottom = Math.max(height, (places.at(-1) ?? 0) + 30);
  const now = scale.place(today);
  return (
    <svg
      className="time-line"
      width={width}
      height={bottom}
      viewBox={`0 0 ${String(width)} ${String(bottom)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <GapHatch id={`${id}-gap`} />
      {lanes.map((lane, at) => (
        <LaneColumn
          key={lane.key}
          lane={lane}
          x={10 + at * laneStep}
          scale={scale}
          today={today}
          hatch={`${id}-gap`}
        />
      ))}
      {labels.map(({ date, text, under, red }, at) => {
        const y = places[at] ?? 0;
        return (
          <g key={`${date}-${text}`}>
            <path
              d={`M${String(words - 20)} ${String(scale.place(date))} ${String(words - 5)} ${String(y)}`}
              stroke="var(--kant)"
              fill="none"
            />
            <text x={words} y={y + 5} className={red ? 'time-line-red' : 'time-line-strong'}>
              {cutTo(text, width - words)}
            </text>
            <text x={words} y={y + 22} className="time-line-quiet">
              {cutTo(under, width - words)}
            </text>
          </g>
        );
      })}
      <line x1="0" x2={words - 12} y1={now} y2={now} stroke="var(--blekk)" strokeWidth="2" />
      <TodayTag x={tag.x} y={now + tag.below} word={t('look.timeLine.today')} />
    </svg>
  );
}
