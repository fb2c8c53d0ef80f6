import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth } from '../i18n/norwegian-form.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import { OwnThread } from '../threads/own-thread.tsx';
import { StanceLines } from '../plans/goals/stance-lines.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { MeasureLine } from './measure-line.tsx';
import { ShowTo } from './show-to.tsx';
import type { OwnGoal, OwnPage } from './use-own-page.ts';

interface Props {
  readonly goal: OwnGoal;
  readonly own: OwnPage;
  /** Everything about it: the team's wording, agreement, who it is shown to. */
  readonly whole?: boolean;
}

function Agreement({ goal }: { goal: OwnGoal }): ReactElement | null {
  const t = useOwnText();
  const why = goal.disagreement;
  if (goal.status === 'reached') return <p className="small">{t('ownPage.goals.reached')}</p>;
  if (goal.status === 'dropped') return <p className="small">{t('ownPage.goals.dropped')}</p>;
  if (goal.agreement === 'agreed') return <p className="small">{t('ownPage.goals.agreed')}</p>;
  if (goal.agreement === 'partly') return <p className="small">{t('ownPage.goals.partly', { why })}</p>;
  if (goal.agreement === 'disagreed') return <p className="small">{t('ownPage.goals.disagreed', { why })}</p>;
  return null;
}

/** One goal: the own words first, then what is done about it and by whom. */
export function GoalBlock({ goal, own, whole = false }: Props): ReactElement {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const measures = own.measures.filter(
    ({ goalId, status }) => goalId === goal.id && (whole || status !== 'cancelled'),
  );
  const from = whole && goal.ownWordsOn !== null ? { from: dayAndMonth(goal.ownWordsOn) } : {};
  return (
    <div className="own-goal">
      {goal.ownWords === '' ? (
        <p className="quiet">{t('ownPage.goals.noWords')}</p>
      ) : (
        <OwnWords words={goal.ownWords} {...from} />
      )}
      {(whole || goal.ownWords === '') && goal.wording !== '' && (
        <p className="small">{t('ownPage.goals.teamSays', { wording: goal.wording })}</p>
      )}
      {whole && <Agreement goal={goal} />}
      {whole && <StanceLines goal={goal} />}
      {whole && (
        <BlankedTexts
          youngPersonId={youngPersonId}
          itemId={goal.id}
          about={goal.ownWords === '' ? goal.wording : goal.ownWords}
        />
      )}
      <ul className="rows">
        {measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} own={own} whole={whole} />
        ))}
      </ul>
      {whole && (
        <OwnThread
          threadId={goal.id}
          about={goal.ownWords === '' ? goal.wording : goal.ownWords}
          name={own.givenName}
        />
      )}
      {whole && <ShowTo own={own} itemKind="goal" itemId={goal.id} />}
    </div>
  );
}
