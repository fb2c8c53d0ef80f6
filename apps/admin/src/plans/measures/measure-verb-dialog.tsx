import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { EvaluationDialog } from './evaluation-dialog.tsx';
import { StartAfterDialog, StartEarlyDialog } from './order-dialogs.tsx';
import { RepeatDialog } from './repeat-dialog.tsx';
import { MeasureDialog } from './measure-dialog.tsx';

export type OpenDialog =
  | 'deadline'
  | 'obstacle'
  | 'finish'
  | 'cancel'
  | 'reopen'
  | 'edit'
  | 'repeat'
  | 'startAfter'
  | 'startEarly';

interface Props {
  readonly open: OpenDialog;
  readonly measure: Measure;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** The dialog of one verb on one measure. */
export function MeasureVerbDialog({ open, measure, of, onClose }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const { id, version, title } = measure;
  const does = (verb: string, body: object): Promise<void> =>
    act(`/measures/${id}/${verb}`, { body, version, focus: `measure-${id}` });
  if (open === 'edit') return <MeasureDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'deadline') return <DeadlineDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'finish') return <EvaluationDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'repeat') return <RepeatDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'startAfter') return <StartAfterDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'startEarly') return <StartEarlyDialog of={of} measure={measure} onClose={onClose} />;
  if (open === 'obstacle')
    return (
      <ReasonDialog
        heading={t('plan.measure.obstacleHeading', { title })}
        draftKey={`measure-${of.person.id}-${id}-obstacle`}
        label={t('plan.measure.obstacleLabel')}
        verb={t('plan.measure.sayObstacle')}
        onReason={(obstacle) => does('say-obstacle', { obstacle })}
        onClose={onClose}
      />
    );
  return (
    <ReasonDialog
      heading={t(`plan.measure.${open}Heading`, { title })}
      draftKey={`measure-${of.person.id}-${id}-${open}`}
      label={t(`plan.measure.${open}Why`)}
      verb={t(`plan.measure.verbs.${open}`)}
      onReason={(reason) => does(open, { reason })}
      onClose={onClose}
    />
  );
}
