import type { ReactElement } from 'react';
import { drawings, type IconName } from './drawings.tsx';

/** An icon beside a text that says the same; hidden from screen readers. `size` in px. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
