import type { ReactElement, ReactNode } from 'react';
import { goTo } from './use-path.ts';

/** A link to another of the own pages. */
export function OwnLink(props: {
  to: string;
  current?: boolean;
  className?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <a
      href={props.to}
      className={props.className}
      aria-current={props.current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
