import type { KeyboardEvent, ReactElement } from 'react';
import type { TimeLineLine } from './time-line-words.ts';

const beside: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

const moveFocus = (event: KeyboardEvent<HTMLLIElement>): void => {
  const way = beside[event.key];
  const next = way === undefined ? null : event.currentTarget[way];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
};

/** The same as the picture, in words; arrow keys move from line to line. */
export function TimeLineList({ lines, id }: { lines: readonly TimeLineLine[]; id: string }): ReactElement {
  return (
    <ol className="time-line-list" id={id}>
      {lines.map(({ date, text, gap }, at) => (
        <li
          key={`${date}-${text}`}
          tabIndex={at === 0 ? 0 : -1}
          className={gap ? 'red strong' : undefined}
          onKeyDown={moveFocus}
        >
          {text}
        </li>
      ))}
    </ol>
  );
}
