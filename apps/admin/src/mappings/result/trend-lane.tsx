import { type ReactElement, useId } from 'react';
import { answers as answerRules, type Answer } from '#domain/mapping/answers';

interface Props {
  readonly answers: readonly Answer[];
  /** The same in words. */
  readonly title: string;
}

const step = 56;
const height = 64;
const margin = 12;

/** One area through all mappings: grave stands low, fine stands high; where it was not talked about the line is broken. */
export function TrendLane({ answers, title }: Props): ReactElement {
  const id = useId();
  const points = answers.map((answer, at) => {
    const { weight } = answerRules[answer];
    return {
      at,
      x: margin + at * step,
      y: weight === null ? null : margin + (weight / 3) * (height - 2 * margin),
    };
  });
  const width = 2 * margin + Math.max(1, answers.length - 1) * step;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      {points.map(({ at, x, y }) => {
        const before = points[at - 1];
        return (
          before !== undefined &&
          before.y !== null &&
          y !== null && (
            <line
              key={`line-${String(at)}`}
              x1={before.x}
              y1={before.y}
              x2={x}
              y2={y}
              stroke="var(--gran)"
              strokeWidth="2"
            />
          )
        );
      })}
      {points.map(({ at, x, y }) =>
        y === null ? (
          <circle
            key={at}
            cx={x}
            cy={height / 2}
            r="5"
            fill="none"
            stroke="var(--kant)"
            strokeWidth="1.5"
            strokeDasharray="3 3"
          />
        ) : (
          <circle key={at} cx={x} cy={y} r="5" fill="var(--gran)" />
        ),
      )}
    </svg>
  );
}
