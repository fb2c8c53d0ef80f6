import type { ReactElement } from 'react';
import { RunwayMark } from './runway-mark.tsx';
import type { Stop } from './runway-stops.ts';
import { useStopWords } from './runway-words.ts';

/** The runway standing, for the phone. */
export function RunwayList({ stops }: { stops: readonly Stop[] }): ReactElement {
  const wordsOf = useStopWords();
  return (
    <ol className="runway-list">
      {stops.map((stop) => {
        const { when, date, whats } = wordsOf(stop);
        return (
          <li key={`${stop.what}-${stop.on}`}>
            <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
              <RunwayMark stop={stop} x={20} y={20} />
            </svg>
            <p>
              <strong>{when}</strong> <span className="small quiet">{date}</span>
              {whats.map((what) => (
                <span key={what} className="small choice-hint">
                  {what}
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
