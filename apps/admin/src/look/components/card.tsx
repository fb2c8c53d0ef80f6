import { type ReactElement, type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** To the right of the heading: a link, «Lagret kl. 10.42» … */
  readonly aside?: ReactNode;
  /** 3 for a card inside a card. */
  readonly level?: 2 | 3;
  /** For links to it: `#plan`. */
  readonly id?: string;
  /** `baton`: an offer of the baton. `mine`: asks the reader for an answer. */
  readonly tone?: 'plain' | 'baton' | 'mine' | 'danger';
  /** What is in it is being fetched. */
  readonly busy?: boolean;
}

/** A section with its heading on a card. */
export function Card({ heading, children, aside, level = 2, id, tone = 'plain', busy }: Props): ReactElement {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      className={classNames('card', tone !== 'plain' && `card-${tone}`)}
      aria-labelledby={headingId}
      aria-busy={busy}
    >
      <div className="card-head">
        <Heading id={headingId} tabIndex={-1}>
          {heading}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
