import { type ReactElement, useState } from 'react';
import { isMeasureKind, type MeasureOutcome, outcomesOf } from '#domain/measure/kinds';
import { helped, measureVerbBlockers, type Helped } from '#domain/measure/verbs';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { statusOf } from './measure-status.ts';
import { WritingHelp } from '../../writing/writing-help.tsx';

interface Props {
  readonly measure: Pick<Measure, 'id' | 'version' | 'title' | 'status' | 'kind'>;
  readonly of: { readonly person: Pick<CaseOfPlan['person'], 'id' | 'givenName'> };
  readonly onClose: () => void;
  /** After the evaluation is kept. */
  readonly onSaved?: () => Promise<void>;
}

/** A measure always ends in an evaluation: what happened, how it ended, did it help, what was learnt. */
export function EvaluationDialog({ measure, of, onClose, onSaved }: Props): ReactElement {
  const t = useText();
  const { id, version } = measure;
  const happened = useDraft(`measure-${of.person.id}-${id}-happened`);
  const learnt = useDraft(`measure-${of.person.id}-${id}-learnt`);
  const [effect, setEffect] = useState<Helped>();
  const [outcome, setOutcome] = useState<MeasureOutcome>();
  const kind = isMeasureKind(measure.kind) ? measure.kind : 'other';
  const act = useCaseVerb(of.person.id);
  const words = { happened: happened.text.trim(), learnt: learnt.text.trim() };
  const evaluation = { ...words, outcome: outcome ?? '', helped: effect ?? 'good' };
  const status = statusOf(measure);
  const names = [of.person.givenName];
  const missing = measureVerbBlockers({
    status,
    verb: 'finish',
    kind,
    youngPersonAnswer: null,
    askedAgain: false,
    evaluation,
    reason: '',
  });
  return (
    <ModalDialog heading={t('plan.measure.finishHeading', { title: measure.title })} onClose={onClose}>
      <TextField
        label={t('plan.measure.happened')}
        rows={3}
        value={happened.text}
        onChange={happened.setText}
      >
        <DraftStatus draft={happened} />
        <WritingHelp text={happened.text} own={names} />
      </TextField>
      <RadioGroup
        legend={t('plan.measure.outcomeLegend')}
        inline
        value={outcome}
        onChange={setOutcome}
        choices={outcomesOf(kind).map((value) => ({ value, label: t(`measures.outcomes.${value}`) }))}
      />
      <RadioGroup
        legend={t('plan.measure.helpedLegend')}
        inline
        value={effect}
        onChange={setEffect}
        choices={helped.map((value) => ({ value, label: t(`plan.measure.helped.${value}`) }))}
      />
      <TextField label={t('plan.measure.learnt')} rows={3} value={learnt.text} onChange={learnt.setText}>
        <DraftStatus draft={learnt} />
        <WritingHelp text={learnt.text} own={names} />
      </TextField>
      <VerbButton
        blockers={[...missing, ...(effect === undefined ? ['helped_missing'] : [])]}
        sentenceOf={usePlanSentence(of.person.givenName)}
        onPress={async () => {
          await act(`/measures/${id}/finish`, { body: evaluation, version, focus: `measure-${id}` });
          await Promise.all([happened.drop(), learnt.drop()]);
          await onSaved?.();
          onClose();
        }}
      >
        {t('plan.measure.saveEvaluation')}
      </VerbButton>
    </ModalDialog>
  );
}
