import { type ReactElement, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isIsoDate } from '#domain/calendar/date';
import { inviteBlockers } from '#domain/meeting/call';
import { allMeetingKinds, isMeetingKind, type MeetingKind, meetingKinds } from '#domain/meeting/kinds';
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

/** What the link that led here proposes: the kind and the day. */
function useProposed(): { kind: MeetingKind | undefined; when: When } {
  const [asked] = useSearchParams();
  const kind = asked.get('kind') ?? '';
  const day = asked.get('day') ?? '';
  return {
    kind: isMeetingKind(kind) ? kind : undefined,
    when: {
      ...noTime,
      ...(isIsoDate(day) ? { day } : {}),
      ...(isMeetingKind(kind) ? { length: String(meetingKinds[kind].minutes) } : {}),
    },
  };
}

/** When the time is written: whether it becomes too much for the young person. */
function TooMuch({ of, youngPersonId, when }: Props & { when: When }): ReactElement | null {
  const mine = of.members.find(({ postId }) => postId === of.postId);
  if (mine === undefined || when.day === undefined || missingTime(when, of.today).length > 0) return null;
  return (
    <CollisionWarning
      youngPersonId={youngPersonId}
      givenName={of.givenName}
      day={when.day}
      time={bodyOfTime(when).time}
      serviceId={mine.serviceId}
      serviceName={mine.serviceName}
    />
  );
}

interface Props {
  readonly of: MeetingsOf;
  readonly youngPersonId: string;
}

/** Calls a meeting: what kind, when, where, and who. */
export function CallMeetingCard({ of, youngPersonId }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const proposed = useProposed();
  const [kind, setKind] = useState(proposed.kind);
  const [when, setWhen] = useState(proposed.when);
  const [who, setWho] = useState(() => everybody(of));
  const [saved, setSaved] = useState(false);
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
      <TooMuch of={of} youngPersonId={youngPersonId} when={when} />
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
