import type { ReactElement } from 'react';
import { base } from '#domain/indicator/rounding';
import { useText } from '../i18n/catalogue.tsx';
import './protected-figures.css';

const examples = [0, 5, 10] as const;
const furthest = base - 1;
const last = 14;
const step = 22;
const start = 78;
const rowHeight = 40;

/** What a shown number can stand for: the lowest and the highest. */
const range = (shown: number): readonly [number, number] => [Math.max(0, shown - furthest), shown + furthest];

/** Each shown number with every real one that it can be, as dots on a line; the same in words below. */
export function CouldBe(): ReactElement {
  const t = useText();
  const sentences = examples.map((shown) => {
    const [low, high] = range(shown);
    return t('protectedFigures.theorem.couldBe', { shown, low, high });
  });
  return (
    <figure className="could-be">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${String(start + (last + 1) * step)} ${String(examples.length * rowHeight + 24)}`}
      >
        {examples.map((shown, row) => (
          <Line
            key={shown}
            shown={shown}
            y={row * rowHeight + 20}
            label={t('protectedFigures.theorem.shown', { shown })}
          />
        ))}
        {[0, 5, 10, last].map((number) => (
          <text
            key={number}
            x={start + number * step}
            y={examples.length * rowHeight + 16}
            textAnchor="middle"
          >
            {number}
          </text>
        ))}
      </svg>
      <figcaption>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Line({ shown, y, label }: { shown: number; y: number; label: string }): ReactElement {
  const [low, high] = range(shown);
  return (
    <g>
      <text x={0} y={y + 5}>
        {label}
      </text>
      <line x1={start} x2={start + last * step} y1={y} y2={y} className="could-be-line" />
      {Array.from({ length: high - low + 1 }, (_, at) => low + at).map((number) => (
        <circle
          key={number}
          cx={start + number * step}
          cy={y}
          r={number === shown ? 8 : 6}
          className={number === shown ? 'could-be-shown' : 'could-be-other'}
        />
      ))}
    </g>
  );
}
