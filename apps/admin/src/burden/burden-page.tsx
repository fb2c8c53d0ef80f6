import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import type { CaseOfPlan } from '../plans/case-plan.ts';
import { WeekView } from './week-view.tsx';

function OpenWeek({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const [day, setDay] = useState(of.today);
  const { id, givenName: name } = of.person;
  return (
    <Page
      heading={t('burden.heading', { name })}
      above={<Link to={casePageOf(id)}>{t('plan.backToCase')}</Link>}
    >
      <WeekView youngPersonId={id} which="burden" day={day} onDay={setDay} />
    </Page>
  );
}

/** The young person's week across services, as far as the reader may see it. */
export function BurdenPage(): ReactElement {
  return <WithCase>{(of) => <OpenWeek of={of} />}</WithCase>;
}
