import type { ReactElement, ReactNode } from 'react';

/** Nothing here yet: what is missing, and the first verb. */
export function Empty({ text, children }: { text: string; children?: ReactNode }): ReactElement {
  return (
    <div className="empty">
      <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
        <circle
          cx="22"
          cy="22"
          r="18"
          fill="none"
          stroke="var(--kant)"
          strokeWidth="3"
          strokeDasharray="6 5"
        />
      </svg>
      <p>{text}</p>
      {children}
    </div>
  );
}
