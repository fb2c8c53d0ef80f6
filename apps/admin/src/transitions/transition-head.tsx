import type { ReactElement } from 'react';
import { TeamRing } from '../look/components/team-ring.tsx';
import { ringOf } from '../young-people/case-page/team-ring-of.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly case: YoungPersonCase;
  readonly heading: string;
  readonly above: string;
}

/** The head of a transition's page: the young person's ring, and what it is. */
export function TransitionHead({ case: whole, heading, above }: Props): ReactElement {
  return (
    <div className="transition-head">
      <TeamRing members={ringOf(whole)} middle={whole.person.givenName.slice(0, 1)} size={72} />
      <div>
        <p className="quiet">{above}</p>
        <h1>{heading}</h1>
      </div>
    </div>
  );
}
