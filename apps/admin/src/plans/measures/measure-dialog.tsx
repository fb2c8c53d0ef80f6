import type { ReactElement } from 'react';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { NewMeasureFields } from './new-measure-fields.tsx';
import { ResponsibleChoice } from './responsible-choice.tsx';
import { useMeasureForm } from './use-measure-form.ts';

interface Props {
  readonly of: CaseOfPlan;
  /** Without it a new one is written. */
  readonly measure?: Measure;
  readonly onClose: () => void;
}

/** What, who, by when, and what we shall look for. */
export function MeasureDialog({ of, measure, onClose }: Props): ReactElement {
  const t = useText();
  const form = useMeasureForm(of, measure);
  const { title, lookFor, chosen, choose, team, blockers, body } = form;
  const act = useCaseVerb(of.person.id);
  const save = async (): Promise<void> => {
    await (measure === undefined
      ? act('/measures', { body, focus: 'plan-goals' })
      : act(`/measures/${measure.id}`, {
          body,
          version: measure.version,
          method: 'PATCH',
          focus: `measure-${measure.id}`,
        }));
    await form.drop();
    onClose();
  };
  const heading = measure === undefined ? t('plan.measure.addHeading') : t('plan.measure.editHeading');
  return (
    <ModalDialog heading={heading} onClose={onClose} wide>
      <TextField label={t('plan.measure.title')} value={title.text} onChange={title.setText}>
        <DraftStatus draft={title} />
      </TextField>
      <ResponsibleChoice
        candidates={team}
        value={chosen.who}
        onChange={(who) => {
          choose({ who });
        }}
      />
      {measure === undefined && <NewMeasureFields of={of} chosen={chosen} choose={choose} />}
      <TextField
        label={t('plan.measure.lookFor')}
        hint={t('plan.measure.lookForHint')}
        rows={2}
        value={lookFor.text}
        onChange={lookFor.setText}
      >
        <DraftStatus draft={lookFor} />
      </TextField>
      <DateField
        label={t('plan.measure.lookOn')}
        value={chosen.lookOn}
        onChange={(lookOn) => {
          choose({ lookOn });
        }}
        today={of.today}
      />
      <VerbButton blockers={blockers} sentenceOf={usePlanSentence(of.person.givenName)} onPress={save}>
        {t('plan.measure.save')}
      </VerbButton>
    </ModalDialog>
  );
}
