import { type ReactElement, useState } from 'react';
import {
  allDayParts,
  allRhythms,
  type DayPart,
  repeatBlockers,
  repeatOf,
  type Rhythm,
} from '#domain/measure/rhythm';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { statusOf } from './measure-status.ts';

interface Props {
  readonly measure: Measure;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** How often a measure comes again, until when, and when on the day. */
export function RepeatDialog({ measure, of, onClose }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const before = repeatOf(measure);
  const [every, setEvery] = useState<Rhythm | undefined>(before?.every);
  const [from, setFrom] = useState<string | undefined>(before?.from);
  const [until, setUntil] = useState<string | undefined>(before?.until);
  const [part, setPart] = useState<DayPart | undefined>(before?.part);
  const { id, version, title } = measure;
  const sentenceOf = usePlanSentence(of.person.givenName);
  const chosen =
    every !== undefined && from !== undefined && until !== undefined && part !== undefined
      ? { every, from, until, part }
      : undefined;
  const missing =
    chosen === undefined
      ? [
          ...(every === undefined ? ['every_missing'] : []),
          ...(from === undefined || until === undefined ? ['date_missing'] : []),
          ...(part === undefined ? ['part_missing'] : []),
        ]
      : repeatBlockers(statusOf(measure), chosen, of.today);
  const does = async (verb: string, body: object): Promise<void> => {
    await act(`/measures/${id}/${verb}`, { body, version, focus: `measure-${id}` });
    onClose();
  };
  return (
    <ModalDialog heading={t('plan.measure.course.repeatHeading', { title })} onClose={onClose}>
      <RadioGroup
        legend={t('plan.measure.course.every')}
        inline
        value={every}
        onChange={setEvery}
        choices={allRhythms.map((value) => ({ value, label: t(`measures.repeat.every.${value}`) }))}
      />
      <DateField label={t('plan.measure.course.from')} value={from} onChange={setFrom} today={of.today} />
      <DateField label={t('plan.measure.course.until')} value={until} onChange={setUntil} today={of.today} />
      <RadioGroup
        legend={t('plan.measure.course.part')}
        inline
        value={part}
        onChange={setPart}
        choices={allDayParts.map((value) => ({ value, label: t(`measures.repeat.parts.${value}`) }))}
      />
      <VerbButton blockers={missing} sentenceOf={sentenceOf} onPress={() => does('repeat', chosen ?? {})}>
        {t('plan.measure.course.saveRepeat')}
      </VerbButton>
      {before !== null && (
        <VerbButton kind="second" sentenceOf={sentenceOf} onPress={() => does('end-repeat', {})}>
          {t('plan.measure.course.endRepeat')}
        </VerbButton>
      )}
    </ModalDialog>
  );
}
