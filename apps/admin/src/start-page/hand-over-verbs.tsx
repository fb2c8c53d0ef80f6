import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import { versionTag } from '../providers/version-tag.ts';
import { useTransitionBlocker } from '../transitions/transition-words.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Take a young person over, or say no with a reason and a proposal: both as near. */
export function HandOverVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const today = useToday();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const sentenceOf = useTransitionBlocker();
  const [open, setOpen] = useState<'accept' | 'decline'>();
  const [day, setDay] = useState<IsoDate>();
  const name = item.givenName;
  const close = (): void => {
    setOpen(undefined);
  };
  const answer = async (way: 'accept' | 'decline', body: object): Promise<void> => {
    await verb(`/transitions/${item.id}/${way}`, body, versionTag(item.version ?? 0));
    await dayAgain(item.youngPersonId);
    tell(item, t(`startPage.handOver.${way}`, { name }));
    close();
  };
  return (
    <>
      <Opens
        onOpen={() => {
          setOpen('accept');
        }}
      >
        {t('transitions.page.accept', { name })}
      </Opens>
      <Opens
        onOpen={() => {
          setOpen('decline');
        }}
      >
        {t('transitions.page.decline')}
      </Opens>
      {open === 'accept' && (
        <ModalDialog heading={t('transitions.page.accept', { name })} onClose={close}>
          <p>{t('startPage.handOver.consequence', { name })}</p>
          <DateField
            label={t('transitions.page.answerWhen')}
            value={day}
            onChange={setDay}
            today={today}
            optional
          />
          <VerbButton
            kind="baton"
            onPress={() => answer('accept', day === undefined ? {} : { firstMeetingOn: day })}
          >
            {t('transitions.page.accept', { name })}
          </VerbButton>
        </ModalDialog>
      )}
      {open === 'decline' && (
        <ReasonDialog
          draftKey={`transition-decline-${item.id}`}
          heading={t('transitions.page.declineHeading')}
          consequence={t('transitions.page.declineHint', { name, sender: item.byName })}
          label={t('transitions.page.declineReason')}
          verb={t('transitions.page.decline')}
          missing={day === undefined ? [sentenceOf('no_date')] : []}
          onReason={(reason) => answer('decline', { reason, suggestedOn: day })}
          onClose={close}
        >
          <DateField label={t('transitions.page.declineDate')} value={day} onChange={setDay} today={today} />
        </ReasonDialog>
      )}
    </>
  );
}
