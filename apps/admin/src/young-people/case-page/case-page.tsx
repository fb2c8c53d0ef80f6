import type { ReactElement } from 'react';
import { EmergencyCase } from '../../emergency/emergency-case.tsx';
import { Page } from '../../look/components/page.tsx';
import { RestrictionBand } from '../../restrictions/restriction-band.tsx';
import { CaseSections } from './case-sections.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import { PersonHeader } from './person-header.tsx';
import type { YoungPersonCase } from './use-case.ts';
import { WaySoFar } from './way-so-far.tsx';
import { WithCase } from './with-case.tsx';
import './case-page.css';

function WholeCase({ of }: { readonly of: YoungPersonCase }): ReactElement {
  if (of.sight.relation === 'emergency') return <EmergencyCase of={of} />;
  const name = `${of.person.givenName} ${of.person.familyName}`;
  return (
    <Page heading={name} header={<PersonHeader of={of} />}>
      <RestrictionBand of={of} />
      <FollowUpLine of={of} />
      <WaySoFar of={of} />
      <CaseSections of={of} />
    </Page>
  );
}

/** One young person's case in one view: who, the way so far, the plan, the team and what comes. */
export function CasePage(): ReactElement {
  return <WithCase>{(of) => <WholeCase of={of} />}</WithCase>;
}
