import type { ReactElement } from 'react';

const quarters = [
  'M56 11.5A39 39 0 0 1 88.6 44',
  'M88.6 56A39 39 0 0 1 56 88.5',
  'M44 88.5A39 39 0 0 1 11.4 56',
  'M11.4 44A39 39 0 0 1 30 16.6',
] as const;

/** The product's mark: a team round somebody, with a baton. */
export function Mark({ size = 30 }: { size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      <g fill="none" stroke="var(--gran)" strokeWidth="13">
        {quarters.map((quarter) => (
          <path key={quarter} d={quarter} />
        ))}
        <path
          d="M34 4 52 25"
          stroke="var(--blaabaer)"
          strokeWidth="15"
          strokeLinecap="round"
          transform="rotate(-8 43 14)"
        />
      </g>
      <circle cx="50" cy="52" r="13" fill="var(--multeMerke)" />
    </svg>
  );
}
