import type { ReactElement } from 'react';

/** The giver's ring, the receiver's still dashed, and the baton between them. The text beside says the same. */
export function OfferDrawing({ from, to }: { from: string; to: string }): ReactElement {
  const name = (x: number, text: string): ReactElement => (
    <text x={x} y="66" textAnchor="middle" className="offer-drawing-name">
      {text.length > 8 ? `${text.slice(0, 7)}…` : text}
    </text>
  );
  return (
    <svg className="offer-drawing" width="190" height="104" viewBox="0 0 190 104" aria-hidden="true">
      <circle cx="45" cy="60" r="38" fill="none" stroke="var(--blaabaer)" strokeWidth="7" />
      <circle
        cx="145"
        cy="60"
        r="38"
        fill="none"
        stroke="var(--blaabaer)"
        strokeWidth="7"
        strokeDasharray="6 5"
      />
      <g transform="rotate(-9 95 16)">
        <rect x="60" y="8" width="70" height="17" rx="8.5" fill="var(--blaabaer)" />
        <path d="M78 8v17M85 8v17" stroke="var(--blaabaerLys)" strokeWidth="3" />
      </g>
      {name(45, from)}
      {name(145, to)}
    </svg>
  );
}
