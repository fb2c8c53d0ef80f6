import type { Shape } from '#api-types';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { Empty } from '../../look/components/empty.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { useRead } from '../../providers/use-read.ts';
import { casePageOf, pathOf } from '../../young-people/case-page/use-case.ts';
import { WithCase } from '../../young-people/case-page/with-case.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import { VersionView } from './version-view.tsx';
import '../plans.css';

type Line = Shape<'PlanVersionLine'>;

function Lines(props: {
  lines: readonly Line[];
  today: string;
  onShow: (number: number) => void;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const whatOf = ({ itemKind, verb }: Line): string =>
    sentence(`plan.versions.verbs.${itemKind}.${verb}`) ?? t('plan.versions.changedSomething');
  return (
    <ol className="rows">
      {props.lines.map((line) => (
        <li key={`${String(line.number)}-${line.itemId}`}>
          <p>{t('plan.versions.line', { who: line.by, what: whatOf(line) })}</p>
          <p className="small quiet">
            {nearDate(dateInNorway(line.at), props.today)} {clockTime(line.at)}
            {line.meetingDay !== null &&
              ` · ${t('plan.versions.fromMeeting', { date: nearDate(line.meetingDay, props.today) })}`}
          </p>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              props.onShow(line.number);
            }}
          >
            {t('plan.versions.show', { number: line.number })}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Versions({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [chosen, setShown] = useState<number>();
  const { data, error } = useRead<Line[]>(`${pathOf(id)}/plan/versions`);
  const shown = chosen ?? data?.data[0]?.number;
  return (
    <Page
      heading={t('plan.versions.heading', { name })}
      above={<Link to={`${casePageOf(id)}/plan`}>{t('plan.versions.backToPlan')}</Link>}
    >
      <div className="page-with-side">
        <div className="stack">
          {shown !== undefined && (
            <VersionView key={shown} of={of} number={shown} takesFocus={chosen !== undefined} />
          )}
        </div>
        <Card heading={t('plan.versions.list')}>
          {error && <ErrorInCard error={error} />}
          {!error && data === undefined && <Loading />}
          {data?.data.length === 0 && <Empty text={t('plan.versions.empty')} />}
          {data && <Lines lines={data.data} today={of.today} onShow={setShown} />}
        </Card>
      </div>
    </Page>
  );
}

/** Earlier versions of the plan: what it said, and who changed what. */
export function VersionsPage(): ReactElement {
  return <WithCase>{(of) => <Versions of={of} />}</WithCase>;
}
