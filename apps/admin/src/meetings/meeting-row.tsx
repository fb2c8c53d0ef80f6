import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { useCaseAgain } from '../young-people/case-page/use-case.ts';
import { AnswerMeeting } from './answer-meeting.tsx';
import { MeetingVerbs } from './meeting-verbs.tsx';
import { shownTime } from './read-time.ts';
import { reasonOf } from './reason-of.ts';
import { Link } from 'react-router-dom';
import { type Invitee, type Meeting, meetingPageOf, type MeetingsOf } from './use-meetings.ts';
import { WishLine } from './wish-line.tsx';

interface Props {
  readonly of: MeetingsOf;
  readonly youngPersonId: string;
  readonly meeting: Meeting;
}

function InviteeLine({
  invitee,
  of,
  youngPersonId,
}: Omit<Props, 'meeting'> & { readonly invitee: Invitee }): ReactElement {
  const t = useText();
  const { postId, guardianId, name, serviceName: service, answer, answerText } = invitee;
  const who =
    guardianId !== null ? t('meetings.guardian', { name }) : t('meetings.person', { name, service });
  const whose = postId === null && guardianId === null ? of.givenName : who;
  return (
    <li>
      {whose}
      <span className="small quiet choice-hint">
        {t(`meetings.answers.${answer ?? 'none'}`)} {answerText !== '' && `«${answerText}»`}
      </span>
      <BlankedTexts youngPersonId={youngPersonId} itemId={invitee.id} about={whose} name={of.givenName} />
    </li>
  );
}

/** When, where, by whom: the facts of one meeting in two lines. */
export function MeetingFacts({ of, meeting }: Omit<Props, 'youngPersonId'>): ReactElement {
  const t = useText();
  const { day, time, lengthMinutes, meetingPlace, link, kind, calledByName: name } = meeting;
  const values = { date: nearDate(day, of.today), time: shownTime(time), minutes: lengthMinutes };
  return (
    <>
      <h3>{t('meetings.line', { kind: t(`meetings.kinds.${kind}`), ...values })}</h3>
      <p className="small quiet">
        {[t('meetings.calledBy', { name, service: meeting.ownerServiceName }), meetingPlace]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {link !== '' && <p className="small meeting-link">{t('meetings.link', { link })}</p>}
      {meeting.status === 'cancelled' && (
        <p className="info-box">
          {t('meetings.cancelled', { reason: reasonOf(meeting.cancelledReason, t('meetings.merged')) })}
        </p>
      )}
      {meeting.notInvitedReason !== '' && (
        <p>
          {t('meetings.notInvited', {
            name: of.givenName,
            reason: reasonOf(meeting.notInvitedReason, t('meetings.merged')),
          })}
        </p>
      )}
    </>
  );
}

/** One meeting: when, who has answered what, and what the young person wishes. */
export function MeetingRow({ of, youngPersonId, meeting }: Props): ReactElement {
  const t = useText();
  const again = useCaseAgain(youngPersonId);
  const mine = meeting.invitees.find(({ postId }) => postId === of.postId);
  const waits = meeting.status === 'called' && mine?.answer === null;
  return (
    <li className="meeting" id={`meeting-${meeting.id}`} tabIndex={-1}>
      <MeetingFacts of={of} meeting={meeting} />
      <BlankedTexts
        youngPersonId={youngPersonId}
        itemId={meeting.id}
        about={t(`meetings.kinds.${meeting.kind}`)}
        name={of.givenName}
      />
      {waits && <AnswerMeeting youngPersonId={youngPersonId} meetingId={meeting.id} onAnswered={again} />}
      {meeting.wishes.length > 0 && (
        <ul className="rows">
          {meeting.wishes.map((wish) => (
            <WishLine key={wish.id} wish={wish} youngPersonId={youngPersonId} name={of.givenName} />
          ))}
        </ul>
      )}
      <details>
        <summary>{t('meetings.asked', { count: meeting.invitees.length })}</summary>
        <ul className="meeting-asked">
          {meeting.invitees.map((invitee) => (
            <InviteeLine key={invitee.id} invitee={invitee} of={of} youngPersonId={youngPersonId} />
          ))}
        </ul>
      </details>
      {meeting.status !== 'cancelled' && (
        <Link to={meetingPageOf(youngPersonId, meeting.id)}>{t(`meetings.open.${meeting.status}`)}</Link>
      )}
      <MeetingVerbs of={of} youngPersonId={youngPersonId} meeting={meeting} />
    </li>
  );
}
