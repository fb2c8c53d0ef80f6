import type { ReactElement } from 'react';
import { sides, type Side } from '../services.ts';
import { equalArcs } from './arc.ts';

export interface RingMember {
  readonly side: Side;
  /** Holds the baton: thicker, in the baton's colour. */
  readonly holder?: boolean;
  /** Has not answered yet: dashed. */
  readonly invited?: boolean;
}

interface Props {
  readonly members: readonly RingMember[];
  /** A letter or a name in the middle. */
  readonly middle?: string;
  /** Width and height in px. */
  readonly size?: number;
}

/** The team as a ring: the picture of a young person everywhere. Decorative; the team list says the same in text. */
export function TeamRing({ members, middle, size = 52 }: Props): ReactElement {
  const paths = equalArcs(members.length, 41, members.length === 1 ? 0 : 0.025);
  return (
    <svg className="team-ring" width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      {members.map(({ side, holder, invited }, at) => (
        <path
          key={at}
          d={members.length === 1 ? 'M50 9A41 41 0 1 1 49.9 9' : paths[at]}
          fill="none"
          stroke={`var(--${holder ? 'blaabaer' : sides[side].colour})`}
          strokeWidth={holder ? 13 : 8}
          strokeDasharray={invited ? '5 4' : undefined}
        />
      ))}
      {members.length === 0 && (
        <circle
          cx="50"
          cy="50"
          r="41"
          fill="none"
          stroke="var(--kant)"
          strokeWidth="5"
          strokeDasharray="5 6"
        />
      )}
      {middle !== undefined && (
        <text
          x="50"
          y="50"
          textAnchor="middle"
          dominantBaseline="central"
          className={middle.length > 2 ? 'team-ring-middle team-ring-middle-long' : 'team-ring-middle'}
        >
          {middle}
        </text>
      )}
    </svg>
  );
}
