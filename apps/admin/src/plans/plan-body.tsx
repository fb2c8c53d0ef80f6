import { type ReactElement, useState } from 'react';
import { allCategories } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { Empty } from '../look/components/empty.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { measuresOf, type CaseOfPlan } from './case-plan.ts';
import { GoalBlock } from './goals/goal-block.tsx';
import { NewGoalDialog } from './goals/new-goal-dialog.tsx';
import { MeasureDialog } from './measures/measure-dialog.tsx';
import { TemplatesDialog } from './templates/templates-dialog.tsx';
import { MeasureRows } from './measures/measure-rows.tsx';

/** Goals with their measures, measures without a goal, and the two ways to write more. `brief`: measures folded, for reading. */
export function PlanBody({ of, brief = false }: { of: CaseOfPlan; brief?: boolean }): ReactElement {
  const t = useText();
  const [writing, setWriting] = useState<'goal' | 'measure' | 'template'>();
  const { givenName: name } = of.person;
  const close = (): void => {
    setWriting(undefined);
  };
  const loose = measuresOf(of, null);
  const partly = of.sight.categories.length < allCategories.length;
  return (
    <div className="plan" id="plan-goals" tabIndex={-1}>
      {of.goals.length + of.measures.length === 0 && <Empty text={t('plan.empty', { name })} />}
      <ul className="goals">
        {of.goals.map((goal) => (
          <GoalBlock key={goal.id} goal={goal} of={of} brief={brief} />
        ))}
      </ul>
      {loose.length > 0 && (
        <div>
          {of.goals.length > 0 && <h3>{t('plan.otherMeasures')}</h3>}
          <MeasureRows measures={loose} of={of} brief={brief} />
        </div>
      )}
      {partly && (
        <p className="quiet-box">
          <Icon name="lock" /> {t('plan.partly')}
        </p>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setWriting('goal');
          }}
        >
          <Icon name="plus" /> {t('plan.goal.add')}
        </button>
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setWriting('template');
          }}
        >
          <Icon name="document" /> {t('plan.templates.open')}
        </button>
        {of.plan !== null && (
          <button
            type="button"
            className="button button-second"
            onClick={() => {
              setWriting('measure');
            }}
          >
            <Icon name="plus" /> {t('plan.measure.add')}
          </button>
        )}
      </div>
      {writing === 'template' && <TemplatesDialog of={of} onClose={close} />}
      {writing === 'goal' && <NewGoalDialog of={of} onClose={close} />}
      {writing === 'measure' && <MeasureDialog of={of} onClose={close} />}
    </div>
  );
}
