import type { ReactElement } from 'react';
import { situationsOn } from '#domain/template/situations';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import { NearList } from './near-list.tsx';
import { WhatHelpedList } from './what-helped-list.tsx';

/** What has helped this young person, as far as the reader may see. */
export function WhatHelpedCard({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const { givenName: name } = of.person;
  return (
    <Card heading={t('measures.whatHelped.heading')} id="what-helped">
      <WhatHelpedList measures={of.measures} ownVoice={(helped) => `${name}: ${helped}`} />
      <NearList name={name} situations={situationsOn(of.transitions, of.today)} />
    </Card>
  );
}
