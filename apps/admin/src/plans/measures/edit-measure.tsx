import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { dayAndMonth } from '../../i18n/norwegian-form.ts';
import { FieldConflictDialog } from '../../look/components/field-conflict-dialog.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { MeasureFields } from './measure-dialog.tsx';
import { useMeasureForm } from './use-measure-form.ts';
import { useMeasureSave } from './use-measure-save.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** A measure that stands is changed. When somebody was first, what collides is asked about, field by field. */
export function EditMeasure({ of, measure, onClose }: Props): ReactElement {
  const t = useText();
  const form = useMeasureForm(of, measure);
  const { clash, save, saveChosen, leave } = useMeasureSave(of, measure, form.team);
  const done = async (saved: boolean): Promise<void> => {
    if (!saved) return;
    await form.drop();
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
        name={clash.by}
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
          await done(await saveChosen(clash, choices));
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
