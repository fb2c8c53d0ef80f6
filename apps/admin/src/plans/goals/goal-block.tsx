import type { ReactElement } from 'react';
import { BlankedTexts } from '../../blankings/blanked-texts.tsx';
import { WhoSees } from '../../access/who-sees.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { dayAndMonth } from '../../i18n/norwegian-form.ts';
import { OwnWords } from '../../look/components/own-words.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { ThreadButton } from '../../threads/thread-button.tsx';
import { type CaseOfPlan, type Goal, measuresOf } from '../case-plan.ts';
import { MeasureRows } from '../measures/measure-rows.tsx';
import { GoalAgreement } from './goal-agreement.tsx';
import { GoalStanding } from './goal-standing.tsx';
import { StanceLines } from './stance-lines.tsx';
import { GoalVerbs } from './goal-verbs.tsx';

/** One goal in two voices: the young person's own words first, the professional's wording beside them. */
export function GoalBlock(props: { goal: Goal; of: CaseOfPlan; brief: boolean }): ReactElement {
  const { goal, of, brief } = props;
  const t = useText();
  const { givenName: name, language } = of.person;
  const date = goal.ownWordsOn === null ? '' : dayAndMonth(goal.ownWordsOn);
  return (
    <li className="goal" id={`goal-${goal.id}`} tabIndex={-1}>
      {goal.ownWords === '' ? (
        <p className="goal-missing">
          <Icon name="speech" /> {t('plan.goal.missing', { name })}
        </p>
      ) : (
        <OwnWords
          words={goal.ownWords}
          from={date === '' ? name : t('plan.goal.said', { name, date })}
          {...(language === 'se' ? { lang: language } : {})}
        />
      )}
      <div className="goal-voices">
        {goal.wording !== '' && (
          <p>
            <span className="small quiet">{t('plan.goal.team')}</span> {goal.wording}
          </p>
        )}
        <GoalAgreement goal={goal} name={name} />
        <StanceLines goal={goal} />
        <GoalStanding goal={goal} />
        {!brief && <WhoSees of={of} part="goals" row={goal} withheld={goal.withheld} />}
        {[goal.id, ...goal.stances.map(({ id }) => id)].map((itemId) => (
          <BlankedTexts
            key={itemId}
            youngPersonId={of.person.id}
            itemId={itemId}
            about={goal.wording === '' ? goal.ownWords : goal.wording}
            name={name}
          />
        ))}
        <ThreadButton
          youngPersonId={of.person.id}
          threadId={goal.id}
          about={goal.wording === '' ? goal.ownWords : goal.wording}
          name={name}
        />
        <MeasureRows measures={measuresOf(of, goal.id)} of={of} brief={brief} />
        {!brief && <GoalVerbs goal={goal} of={of} />}
      </div>
    </li>
  );
}
