import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { dayAndMonth } from '../../i18n/norwegian-form.ts';
import { FieldConflictDialog } from '../../look/components/field-conflict-dialog.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../../young-people/case-page/use-merged-save.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { leftOf } from '../left-of.ts';
import { measureNow } from '../plan-now.ts';
import { MeasureFields } from './measure-dialog.tsx';
import { bodyOf, fieldsOf } from './measure-fields.ts';
import { useMeasureForm } from './use-measure-form.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** A measure that stands is changed. When somebody was first, what collides is asked about, field by field. */
export function EditMeasure({ of, measure, onClose }: Props): ReactElement {
  const t = useText();
  const form = useMeasureForm(of, measure);
  const act = useCaseVerb(of.person.id);
  const { clash, save, saveChosen, leave } = useMergedSave({
    stands: { fields: fieldsOf(measure), version: measure.version },
    send: (fields, version) =>
      act(`/measures/${measure.id}`, {
        body: bodyOf(fields, form.team),
        version,
        method: 'PATCH',
        focus: `measure-${measure.id}`,
      }),
    now: () => measureNow(of.person.id, measure.id),
  });
  const done = async (saved: boolean, left?: Parameters<typeof form.drop>[0]): Promise<void> => {
    if (!saved) return;
    await form.drop(left);
    onClose();
  };
  const { title, lookFor, chosen } = form;
  const mine = {
    title: title.text.trim(),
    lookFor: lookFor.text.trim(),
    who: chosen.who ?? '',
    lookOn: chosen.lookOn ?? '',
    goalId: chosen.goalId,
  };
  if (clash !== undefined)
    return (
      <FieldConflictDialog
        collisions={clash.collisions}
        name={clash.now.by}
        labelOf={(field) => {
          if (field === 'who') return t('plan.measure.responsible');
          if (field === 'lookOn') return t('plan.measure.lookOn');
          return t(field === 'title' ? 'plan.measure.title' : 'plan.measure.lookFor');
        }}
        shown={(field, value) => {
          if (field === 'lookOn') return dayAndMonth(value);
          return field === 'who' ? (form.team.find(({ key }) => key === value)?.name ?? '') : value;
        }}
        isText={(field) => field === 'title' || field === 'lookFor'}
        onChosen={async (choices) => {
          await done(await saveChosen(clash, choices), {
            title: leftOf(clash, choices, 'title'),
            lookFor: leftOf(clash, choices, 'lookFor'),
          });
        }}
        onClose={leave}
      />
    );
  return (
    <MeasureFields
      of={of}
      form={form}
      heading={t('plan.measure.editHeading')}
      onSave={async () => {
        await done(await save(mine));
      }}
      onClose={onClose}
    />
  );
}
