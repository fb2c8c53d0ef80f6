import type { ReactElement } from 'react';
import type { Answer } from '#domain/mapping/answers';
import type { MeasureStatus } from '#domain/measure/status';

/** Status of a measure as a shape on a 16-grid: dotted, ring, half, filled tick, dash. */
export const measureShapes = {
  proposed: <circle cx="8" cy="8" r="5.6" strokeDasharray="2 2.4" />,
  agreed: <circle cx="8" cy="8" r="5.6" />,
  ongoing: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path className="filled" d="M8 2.4A5.6 5.6 0 0 1 8 13.6Z" />
    </>
  ),
  done: (
    <>
      <circle className="filled" cx="8" cy="8" r="6" />
      <path className="on-filled" d="m5.3 8.2 2 2 3.5-4" />
    </>
  ),
  cancelled: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M5.4 8h5.2" />
    </>
  ),
} as const satisfies Record<MeasureStatus, ReactElement>;

/** Answer of a mapping as a shape on a 20-grid: dashed ring, tick ring, half, triangle, octagon. */
export const answerShapes = {
  not_talked: <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 2.9" />,
  fine: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="m6.6 10.3 2.4 2.4 4.5-5" />
    </>
  ),
  some: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path className="filled" d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" />
    </>
  ),
  serious: <path d="M10 2.6 18.2 16.8H1.8ZM10 7.8V12M10 14.2v.3" />,
  acute: (
    <>
      <path className="filled" d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7Z" />
      <path className="on-filled" d="M10 5.8V11M10 13.8v.4" />
    </>
  ),
} as const satisfies Record<Answer, ReactElement>;
