import { type ReactElement, useState } from 'react';
import { orderBlockers } from '#domain/measure/order';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { isOpen } from './measure-status.ts';
import { inOrder, useCourseLines } from './use-course-lines.ts';

interface Props {
  readonly measure: Measure;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

const nothing = 'nothing';

/** What must be done before this one starts. */
export function StartAfterDialog({ measure, of, onClose }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const [after, setAfter] = useState(measure.startsAfterId ?? nothing);
  const { id, version, title } = measure;
  const others = of.measures.filter((one) => one.id !== id && (isOpen(one) || one.id === after));
  const blockers = after === nothing ? [] : orderBlockers(inOrder(measure), after, of.measures.map(inOrder));
  return (
    <ModalDialog heading={t('plan.measure.course.startAfterHeading', { title })} onClose={onClose}>
      <RadioGroup
        legend={t('plan.measure.course.startAfterLegend')}
        value={after}
        onChange={setAfter}
        choices={[
          ...others.map((one) => ({ value: one.id, label: one.title })),
          { value: nothing, label: t('plan.measure.course.nothing') },
        ]}
      />
      <VerbButton
        blockers={blockers}
        sentenceOf={usePlanSentence(of.person.givenName)}
        onPress={async () => {
          const body = after === nothing ? {} : { measureId: after };
          await act(`/measures/${id}/start-after`, { body, version, focus: `measure-${id}` });
          onClose();
        }}
      >
        {t('plan.measure.course.saveOrder')}
      </VerbButton>
    </ModalDialog>
  );
}

/** It is started before what was to come first is done: it is said, and then it is the team's choice. */
export function StartEarlyDialog({ measure, of, onClose }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const lines = useCourseLines(of.today)({ ...measure, repeatEvery: null }, of.measures);
  const { id, version, title } = measure;
  return (
    <ModalDialog heading={t('plan.measure.course.startEarlyHeading', { title })} onClose={onClose}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t('plan.measure.course.startEarlyWarning')}</p>
      <VerbButton
        onPress={async () => {
          await act(`/measures/${id}/start`, { version, focus: `measure-${id}` });
          onClose();
        }}
      >
        {t('plan.measure.course.startEarly')}
      </VerbButton>
    </ModalDialog>
  );
}
