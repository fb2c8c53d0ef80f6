import type { ReactElement } from 'react';
import { BatonOfferCard } from '../../baton/baton-offer-card.tsx';
import { TeamCard } from '../../team/team-card.tsx';
import { ConcernCard } from '../concern/concern-card.tsx';
import type { YoungPersonCase } from './use-case.ts';

/**
 * The cards of a case. To the left the plan and what the young person does and says, to the right the people, what
 * is shared and the way on. Every card takes the same: `<PlanCard of={of} />`.
 */
export function CaseSections({ of }: { of: YoungPersonCase }): ReactElement {
  return (
    <div className="page-with-side">
      <div className="stack" data-young-person={of.person.id}>
        <BatonOfferCard of={of} />
      </div>
      <div className="stack">
        <ConcernCard of={of} />
        <TeamCard of={of} />
      </div>
    </div>
  );
}
