import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import { versionTag } from '../providers/version-tag.ts';
import { EvaluationDialog } from '../plans/measures/evaluation-dialog.tsx';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** What the responsible person can do with a measure without leaving the page. */
export function MeasureVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const today = useToday();
  const dayAgain = useDayAgain();
  const [open, setOpen] = useState<'deadline' | 'obstacle' | 'finish'>();
  const [deadline, setDeadline] = useState<IsoDate>();
  const press = async (name: string, body: object = {}): Promise<void> => {
    const path = `/young-people/${item.youngPersonId}/measures/${item.id}/${name}`;
    await verb(path, body, versionTag(item.version ?? 0));
    await dayAgain(item.youngPersonId);
  };
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <>
      {item.status === 'agreed' && (
        <VerbButton small onPress={() => press('start')}>
          {t('startPage.verbs.start')}
        </VerbButton>
      )}
      {item.status === 'ongoing' && (
        <Opens
          main
          onOpen={() => {
            setOpen('finish');
          }}
        >
          {t('plan.measure.verbs.finish')}
        </Opens>
      )}
      <Opens
        onOpen={() => {
          setOpen('deadline');
        }}
      >
        {t('startPage.verbs.newDeadline')}
      </Opens>
      <Opens
        onOpen={() => {
          setOpen('obstacle');
        }}
      >
        {t('startPage.verbs.obstacle')}
      </Opens>
      {open === 'finish' && <Evaluate item={item} onClose={close} />}
      {open === 'deadline' && (
        <ReasonDialog
          heading={t('startPage.verbs.newDeadlineHeading', { measure: item.text })}
          draftKey={`measure-${item.youngPersonId}-${item.id}-deadline`}
          label={t('startPage.verbs.newDeadlineReason')}
          verb={t('startPage.verbs.saveDeadline')}
          missing={deadline === undefined ? [t('startPage.verbs.deadlineMissing')] : []}
          onReason={(reason) => press('new-deadline', { deadline, reason })}
          onClose={close}
        >
          <DateField
            label={t('startPage.verbs.newDeadlineLabel')}
            value={deadline}
            onChange={setDeadline}
            today={today}
          />
        </ReasonDialog>
      )}
      {open === 'obstacle' && (
        <ReasonDialog
          heading={t('startPage.verbs.obstacleHeading', { measure: item.text })}
          draftKey={`measure-${item.youngPersonId}-${item.id}-obstacle`}
          label={t('startPage.verbs.obstacleLabel')}
          verb={t('startPage.verbs.obstacleSend')}
          onReason={(obstacle) => press('say-obstacle', { obstacle })}
          onClose={close}
        />
      )}
    </>
  );
}

/** Done always ends in an evaluation, here as in the plan. */
function Evaluate({ item, onClose }: ItemOf & { onClose: () => void }): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  return (
    <EvaluationDialog
      measure={{
        id: item.id,
        version: item.version ?? 0,
        title: item.text,
        status: 'ongoing',
        kind: item.measureKind ?? 'other',
      }}
      of={{ person: { id: item.youngPersonId, givenName: item.givenName } }}
      onClose={onClose}
      onSaved={async () => {
        await dayAgain(item.youngPersonId);
        tell(item, t('startPage.done.measure', { measure: item.text }));
      }}
    />
  );
}
