import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { GoalBlock } from './goal-card.tsx';
import { MeasureLine } from './measure-line.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { type OwnPage, useOwnPath } from './use-own-page.ts';

/** «Det jeg vil»: the goals in own words, with what is done about each. */
export function GoalsCard({ own, whole = false }: { own: OwnPage; whole?: boolean }): ReactElement {
  const t = useOwnText();
  const path = useOwnPath();
  const goals = own.goals.filter(({ status }) => whole || status === 'open');
  const loose = own.measures.filter(({ goalId }) => goalId === null);
  return (
    <Card heading={t('ownPage.goals.heading')}>
      {goals.length === 0 && <Empty text={t('ownPage.goals.none')} />}
      {goals.map((goal) => (
        <GoalBlock key={goal.id} goal={goal} own={own} whole={whole} />
      ))}
      {whole && loose.length > 0 && (
        <div className="own-goal">
          <h3>{t('ownPage.goals.without')}</h3>
          <ul className="rows">
            {loose.map((measure) => (
              <MeasureLine key={measure.id} measure={measure} own={own} whole />
            ))}
          </ul>
        </div>
      )}
      {whole && own.plan !== null && <PrintButton path={`${path}/plan/paper`} file="planen.pdf" own />}
    </Card>
  );
}
