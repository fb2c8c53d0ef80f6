import type { ReactElement, ReactNode } from 'react';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { EditMeasure } from './edit-measure.tsx';
import { NewMeasureFields } from './new-measure-fields.tsx';
import { ResponsibleChoice } from './responsible-choice.tsx';
import { type MeasureForm, type MeasureStart, useMeasureForm } from './use-measure-form.ts';
import { WritingHelp } from '../../writing/writing-help.tsx';

interface Props {
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** What, who, by when, and what we shall look for. Without a measure a new one is written. */
export function MeasureDialog({ measure, ...rest }: Props & NewProps & { measure?: Measure }): ReactElement {
  return measure === undefined ? <NewMeasure {...rest} /> : <EditMeasure {...rest} measure={measure} />;
}

interface NewProps {
  /** A measure that is proposed: what to begin with. */
  readonly start?: MeasureStart;
  readonly onSaved?: () => void;
}

function NewMeasure({ of, onClose, start, onSaved }: Props & NewProps): ReactElement {
  const t = useText();
  const form = useMeasureForm(of, undefined, start);
  const act = useCaseVerb(of.person.id);
  const save = async (): Promise<void> => {
    await act('/measures', { body: form.body, focus: 'plan-goals' });
    await form.drop();
    onSaved?.();
    onClose();
  };
  return (
    <MeasureFields of={of} form={form} heading={t('plan.measure.addHeading')} onSave={save} onClose={onClose}>
      <NewMeasureFields of={of} chosen={form.chosen} choose={form.choose} />
    </MeasureFields>
  );
}

interface FieldsProps extends Props {
  readonly form: MeasureForm;
  readonly heading: string;
  readonly onSave: () => Promise<unknown>;
  /** What a new one needs besides. */
  readonly children?: ReactNode;
}

/** The fields of a measure being written. */
export function MeasureFields({ of, form, heading, onSave, onClose, children }: FieldsProps): ReactElement {
  const t = useText();
  const { title, lookFor, chosen, choose, team, blockers } = form;
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
      {children}
      <TextField
        label={t('plan.measure.lookFor')}
        hint={t('plan.measure.lookForHint')}
        rows={2}
        value={lookFor.text}
        onChange={lookFor.setText}
      >
        <DraftStatus draft={lookFor} />
        <WritingHelp text={lookFor.text} own={team.map(({ name }) => name)} />
      </TextField>
      <DateField
        label={t('plan.measure.lookOn')}
        value={chosen.lookOn}
        onChange={(lookOn) => {
          choose({ lookOn });
        }}
        today={of.today}
      />
      <VerbButton blockers={blockers} sentenceOf={usePlanSentence(of.person.givenName)} onPress={onSave}>
        {t('plan.measure.save')}
      </VerbButton>
    </ModalDialog>
  );
}
