import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { shownTime } from '../meetings/read-time.ts';
import { reasonOf } from '../meetings/reason-of.ts';
import { saveFile } from '../own-data/save-file.ts';
import { capital, namesInARow } from '../own-page/names.ts';
import { readFile } from '../providers/data-provider.ts';
import type { OwnMeeting } from './use-own-meetings.ts';

/** When, where, who: what everybody who is asked reads. */
export function OwnMeetingFacts({ meeting, today }: { meeting: OwnMeeting; today: string }): ReactElement {
  const t = useOwnText();
  const { day, time, lengthMinutes: minutes, meetingPlace, link } = meeting;
  const names = meeting.invitees.map(({ name }) => name).filter((name) => name !== '');
  return (
    <>
      <p className="strong">
        {capital(t('ownMeetings.when', { date: nearDate(day, today), time: shownTime(time), minutes }))}
      </p>
      <p className="small quiet">
        {t('ownMeetings.calledBy', { name: meeting.calledByName, service: meeting.ownerServiceName })}
      </p>
      {meetingPlace !== '' && <p>{t('ownMeetings.place', { place: meetingPlace })}</p>}
      {link !== '' && <p className="meeting-link">{t('ownMeetings.link', { link })}</p>}
      {names.length > 0 && <p className="small">{t('ownMeetings.who', { names: namesInARow(names) })}</p>}
      {meeting.status === 'cancelled' && (
        <p className="info-box">
          {t('ownMeetings.cancelled', { reason: reasonOf(meeting.cancelledReason, t('ownMeetings.merged')) })}
        </p>
      )}
      {meeting.notInvitedReason !== '' && (
        <p className="info-box">
          {t('ownMeetings.notInvited', {
            reason: reasonOf(meeting.notInvitedReason, t('ownMeetings.merged')),
          })}
        </p>
      )}
    </>
  );
}

/** The file for a calendar: «Møte i Laget» and the time. */
export function CalendarButton(props: { youngPersonId: string; meetingId: string }): ReactElement {
  const t = useOwnText();
  return (
    <VerbButton
      kind="quiet"
      small
      onPress={async () => {
        const path = `/young-people/${props.youngPersonId}/meetings/${props.meetingId}/calendar`;
        saveFile(await readFile(path), 'mote-i-laget.ics');
      }}
    >
      {t('ownMeetings.calendar')}
    </VerbButton>
  );
}
