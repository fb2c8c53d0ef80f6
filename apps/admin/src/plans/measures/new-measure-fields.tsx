import { type ReactElement, useId } from 'react';
import { allMeasureKinds, isMeasureKind, measureKinds } from '#domain/measure/kinds';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import { CategoryChoice } from '../category-choice.tsx';
import { KindHelped } from '../what-helped/kind-helped.tsx';
import type { MeasureForm } from './use-measure-form.ts';

type Props = Pick<MeasureForm, 'chosen' | 'choose'> & { readonly of: CaseOfPlan };

/** What is decided once: kind, goal, deadline and category. The kind and the goal propose the category. */
export function NewMeasureFields({ of, chosen, choose }: Props): ReactElement {
  const t = useText();
  const id = useId();
  const open = of.goals.filter(({ status }) => status === 'open');
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('plan.measure.kind')}</label>
        <select
          id={`${id}-kind`}
          value={chosen.kind}
          onChange={({ target: { value } }) => {
            if (isMeasureKind(value)) choose({ kind: value, category: measureKinds[value].category });
          }}
        >
          {allMeasureKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`plan.measure.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <KindHelped of={of} kind={chosen.kind} />
      {open.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-goal`}>{t('plan.measure.forGoal')}</label>
          <select
            id={`${id}-goal`}
            value={chosen.goalId}
            onChange={({ target: { value } }) => {
              const goal = open.find((one) => one.id === value);
              choose({ goalId: value, ...(goal === undefined ? {} : { category: goal.category }) });
            }}
          >
            <option value="">{t('plan.measure.noGoal')}</option>
            {open.map((goal) => (
              <option key={goal.id} value={goal.id}>
                {goal.ownWords === '' ? goal.wording : goal.ownWords}
              </option>
            ))}
          </select>
        </div>
      )}
      <DateField
        label={t('plan.measure.deadline')}
        value={chosen.deadline}
        onChange={(deadline) => {
          choose({ deadline });
        }}
        today={of.today}
      />
      <CategoryChoice
        of={of}
        value={chosen.category}
        onChange={(category) => {
          choose({ category });
        }}
      />
    </>
  );
}
