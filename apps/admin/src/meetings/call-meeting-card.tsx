import { type ReactElement, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isIsoDate } from '#domain/calendar/date';
import { inviteBlockers } from '#domain/meeting/call';
import { allMeetingKinds, isMeetingKind, meetingKinds } from '#domain/meeting/kinds';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { CollisionWarning } from '../burden/collision-warning.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { bodyOfTime, missingTime, TimeFields, type When } from './time-fields.tsx';
import { type MeetingsOf, useMeetingSentence } from './use-meetings.ts';
import { type Who, WhoFields } from './who-fields.tsx';

const noTime: When = { day: undefined, time: '', length: '', place: '', link: '' };
const everybody = (of: MeetingsOf): Who => ({
  postIds: of.members.map(({ postId }) => postId).filter((id) => id !== of.postId),
  guardianIds: [],
  youngPersonInvited: true,
  notInvitedReason: '',
});

/** Calls a meeting: what kind, when, where, and who. */
export function CallMeetingCard({
  of,
  youngPersonId,
}: {
  of: MeetingsOf;
  youngPersonId: string;
}): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const [asked] = useSearchParams();
  const proposed = asked.get('kind') ?? '';
  const [kind, setKind] = useState(isMeetingKind(proposed) ? proposed : undefined);
  const [when, setWhen] = useState<When>(() => ({
    ...noTime,
    ...(isIsoDate(asked.get('day') ?? '') ? { day: asked.get('day') ?? undefined } : {}),
    ...(isMeetingKind(proposed) ? { length: String(meetingKinds[proposed].minutes) } : {}),
  }));
  const [who, setWho] = useState(() => everybody(of));
  const [saved, setSaved] = useState(false);
  const mine = of.members.find(({ postId }) => postId === of.postId);
  const missing = [
    ...(kind === undefined ? ['no-kind'] : []),
    ...missingTime(when, of.today),
    ...inviteBlockers({ ...who, others: who.postIds.length + who.guardianIds.length }),
  ];
  const call = async (): Promise<void> => {
    const notInvited = who.youngPersonInvited ? {} : { notInvitedReason: who.notInvitedReason };
    const { postIds, guardianIds, youngPersonInvited } = who;
    const body = { ...bodyOfTime(when), kind, postIds, guardianIds, youngPersonInvited, ...notInvited };
    await act('/meetings', { body });
    setKind(undefined);
    setWhen(noTime);
    setWho(everybody(of));
    setSaved(true);
  };
  return (
    <Card heading={t('meetings.call.heading')} id="kall-inn">
      <RadioGroup
        legend={t('meetings.call.kind')}
        value={kind}
        onChange={(value) => {
          setKind(value);
          setSaved(false);
          setWhen((before) => ({ ...before, length: String(meetingKinds[value].minutes) }));
        }}
        choices={allMeetingKinds.map((value) => ({
          value,
          label: t(`meetings.kinds.${value}`),
          hint: t(`meetings.kindHints.${value}`),
        }))}
      />
      <TimeFields
        key={String(saved)}
        when={when}
        today={of.today}
        onChange={(part) => {
          setWhen((before) => ({ ...before, ...part }));
        }}
      />
      {mine !== undefined && when.day !== undefined && missingTime(when, of.today).length === 0 && (
        <CollisionWarning
          youngPersonId={youngPersonId}
          givenName={of.givenName}
          day={when.day}
          time={bodyOfTime(when).time}
          serviceId={mine.serviceId}
          serviceName={mine.serviceName}
        />
      )}
      <WhoFields
        of={of}
        who={who}
        onChange={(part) => {
          setWho((before) => ({ ...before, ...part }));
        }}
      />
      <p className="small quiet">{t('meetings.call.calendarHint')}</p>
      <VerbButton blockers={missing} sentenceOf={sentenceOf} onPress={call}>
        {t('meetings.call.send')}
      </VerbButton>
      <p role="status" className="strong">
        {saved && t('meetings.call.sent')}
      </p>
    </Card>
  );
}
