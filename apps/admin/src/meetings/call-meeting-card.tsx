import { type ReactElement, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isIsoDate } from '#domain/calendar/date';
import { inviteBlockers } from '#domain/meeting/call';
import { allMeetingKinds, isMeetingKind, type MeetingKind, meetingKinds } from '#domain/meeting/kinds';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type DraftText, useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { CollisionWarning } from '../burden/collision-warning.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { type Call, callFrom, keptFromCall } from './kept-call.ts';
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

/** The call as it is written, kept as a draft; empty it begins with what the link proposes. */
function useCall(
  of: MeetingsOf,
  youngPersonId: string,
): Call & {
  readonly draft: DraftText;
  readonly change: (part: Partial<Call>) => void;
} {
  const draft = useDraft(`meeting-call-${youngPersonId}`);
  const start: Call = { ...useProposed(), who: everybody(of) };
  const may = { postIds: everybody(of).postIds, guardianIds: of.guardians.map(({ id }) => id) };
  const call = callFrom(draft.text, start, may);
  return {
    ...call,
    draft,
    change: (part) => {
      draft.setText(keptFromCall({ ...call, ...part }));
    },
  };
}

/** Calls a meeting: what kind, when, where, and who. */
export function CallMeetingCard({ of, youngPersonId }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const { draft, kind, when, who, change } = useCall(of, youngPersonId);
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
    await draft.drop();
    setSaved(true);
  };
  return (
    <Card heading={t('meetings.call.heading')} id="kall-inn">
      <RadioGroup
        legend={t('meetings.call.kind')}
        value={kind}
        onChange={(value) => {
          setSaved(false);
          change({ kind: value, when: { ...when, length: String(meetingKinds[value].minutes) } });
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
          change({ when: { ...when, ...part } });
        }}
      />
      <TooMuch of={of} youngPersonId={youngPersonId} when={when} />
      <WhoFields
        of={of}
        who={who}
        onChange={(part) => {
          change({ who: { ...who, ...part } });
        }}
      />
      <p className="small quiet">{t('meetings.call.calendarHint')}</p>
      <DraftStatus draft={draft} />
      <VerbButton blockers={missing} sentenceOf={sentenceOf} onPress={call}>
        {t('meetings.call.send')}
      </VerbButton>
      <p role="status" className="strong">
        {saved && t('meetings.call.sent')}
      </p>
    </Card>
  );
}
