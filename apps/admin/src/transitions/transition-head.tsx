import type { ReactElement } from 'react';
import { WhoSees } from '../access/who-sees.tsx';
import { TeamRing } from '../look/components/team-ring.tsx';
import { ringOf } from '../young-people/case-page/team-ring-of.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
  readonly heading: string;
  readonly above: string;
}

/** The head of a transition's page: the young person's ring, and what it is. */
export function TransitionHead({ case: whole, of, heading, above }: Props): ReactElement {
  return (
    <div className="transition-head">
      <TeamRing members={ringOf(whole)} middle={whole.person.givenName.slice(0, 1)} size={72} />
      <div>
        <p className="quiet">{above}</p>
        <h1>{heading}</h1>
        <WhoSees of={whole} part="transitions" row={of} />
      </div>
    </div>
  );
}
