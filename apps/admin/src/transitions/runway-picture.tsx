import { type ReactElement, useId } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { useToday } from '../providers/use-session.ts';
import { RunwayMark } from './runway-mark.tsx';
import { scaleOf, type Stop } from './runway-stops.ts';
import { type StopWords, useStopWords } from './runway-words.ts';

interface Props {
  readonly stops: readonly Stop[];
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** «BUP har ansvaret til DPS har møtt Jonas» */
  readonly responsibility: string;
  /** Colour of the sender's service. */
  readonly colour: string;
}

const line = 118;
const margin = 24;

interface Label {
  readonly stop: Stop;
  readonly words: StopWords;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly above: boolean;
}

const anchorAt = (x: number, width: number): Label['anchor'] => {
  if (x < 80) return 'start';
  return x > width - 80 ? 'end' : 'middle';
};

function LabelText({ of: { words, x, anchor, above } }: { of: Label }): ReactElement {
  const lines = [words.date, ...words.whats].filter(Boolean);
  const top = above ? line - 32 - lines.length * 17 : line + 40;
  const edge = anchor === 'start' ? x - 14 : anchor === 'end' ? x + 14 : x;
  return (
    <text x={edge} y={top} textAnchor={anchor}>
      <tspan className="time-line-strong">{words.when}</tspan>
      {lines.map((text, at) => (
        <tspan
          key={text}
          x={edge}
          y={top + 17 * (at + 1)}
          className={at === 0 && words.date !== '' ? 'time-line-quiet' : undefined}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** The runway lying down: milestones counted back from the date, and below it who is responsible, past the date. */
export function RunwayPicture({
  stops,
  width,
  title,
  description,
  responsibility,
  colour,
}: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const wordsOf = useStopWords();
  const id = useId();
  const place = scaleOf(stops, today);
  const xOf = (day: string): number => margin + place(day) * (width - margin * 2);
  const now = xOf(today);
  const labels = stops.map((stop, at): Label => {
    const x = xOf(stop.on);
    return { stop, words: wordsOf(stop), x, anchor: anchorAt(x, width), above: at % 2 === 0 };
  });
  const meeting = xOf(stops.find(({ what }) => what === 'meeting')?.on ?? today);
  const bar = line + 112;
  return (
    <svg
      className="time-line"
      width={width}
      height={bar + 34}
      viewBox={`0 0 ${String(width)} ${String(bar + 34)}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <rect x="0" y={line - 22} width={width} height="44" rx="8" fill="var(--lavDyp)" />
      <rect x="0" y={line - 22} width={now} height="44" rx="8" fill="var(--granLys)" />
      <line
        x1="14"
        x2={width - 14}
        y1={line}
        y2={line}
        stroke="var(--kant)"
        strokeWidth="2.5"
        strokeDasharray="18 12"
      />
      <line x1={now} x2={now} y1={line - 40} y2={line + 26} stroke="var(--blekk)" strokeWidth="2" />
      <text x={now + 6} y={line - 28} className="time-line-strong">
        {t('look.timeLine.today')}
      </text>
      {labels.map((label) => (
        <g key={`${label.stop.what}-${label.stop.on}`}>
          <RunwayMark stop={label.stop} x={label.x} y={line} />
          <LabelText of={label} />
        </g>
      ))}
      <rect x="0" y={bar} width={meeting} height="24" rx="3" fill={colour} />
      <line
        x1={meeting + 6}
        x2={width - 4}
        y1={bar + 12}
        y2={bar + 12}
        stroke={colour}
        strokeWidth="3"
        strokeDasharray="2 6"
      />
      <text x="12" y={bar + 17} className="runway-on-bar">
        {responsibility}
      </text>
    </svg>
  );
}
