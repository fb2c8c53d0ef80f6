import type { ReactElement } from 'react';
import { ActivitiesCard } from '../../activities/activities-card.tsx';
import { BatonOfferCard } from '../../baton/baton-offer-card.tsx';
import { ConsentCard } from '../../consents/consent-card.tsx';
import { CorrectionsCard } from '../../corrections/corrections-card.tsx';
import { ContributionsCard } from '../../contributions/contributions-card.tsx';
import { BoundCard } from '../../discussions/bound-card.tsx';
import { TeamCard } from '../../team/team-card.tsx';
import { ConcernCard } from '../concern/concern-card.tsx';
import { MappingCard } from '../../mappings/mapping-card.tsx';
import { MeetingsCard } from '../../meetings/meetings-card.tsx';
import { NotesCard } from '../../notes/notes-card.tsx';
import { PaperCard } from '../../paper-mode/paper-card.tsx';
import { PlanCard } from '../../plans/plan-card.tsx';
import { PreparationsCard } from '../../preparations/preparations-card.tsx';
import { NextTransitionCard } from '../../transitions/next-transition-card.tsx';
import type { YoungPersonCase } from './use-case.ts';

/**
 * The cards of a case. To the left the plan and what the young person says, to the right the way on, the people and
 * what is shared. Every card takes the same: `<PlanCard of={of} />`.
 */
export function CaseSections({ of }: { of: YoungPersonCase }): ReactElement {
  const undecided = of.concerns.at(-1)?.level === 0;
  return (
    <div className="page-with-side">
      <div className="stack">
        <BatonOfferCard of={of} />
        <CorrectionsCard of={of} />
        <PlanCard of={of} />
        <ContributionsCard of={of} />
        <PaperCard of={of} />
      </div>
      <div className="stack">
        {undecided && <ConcernCard of={of} />}
        <NextTransitionCard of={of} />
        <MeetingsCard of={of} />
        <PreparationsCard of={of} />
        <ActivitiesCard of={of} />
        <TeamCard of={of} />
        <ConsentCard of={of} />
        <MappingCard of={of} />
        {!undecided && <ConcernCard of={of} />}
        <NotesCard of={of} />
        <BoundCard of={of} />
      </div>
    </div>
  );
}
