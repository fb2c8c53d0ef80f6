import { type Candidate, held, mine, myPost } from './candidate.sql.ts';

const day = `(m.starts_at AT TIME ZONE 'Europe/Oslo')::date`;
const time = `to_char(m.starts_at AT TIME ZONE 'Europe/Oslo', 'HH24.MI')`;
const asked = `EXISTS (SELECT 1 FROM app.meeting_invitee i WHERE i.meeting_id = m.id AND i.post_id = ${myPost} AND i.ended_at IS NULL`;

/** Meetings: what waits for an answer, what is today, and what has been written down by nobody but me. */
export const meetingCandidates: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'meeting_asked',
    id: 'm.id',
    person: 'm.young_person_id',
    due: day,
    text: time,
    code: 'm.kind',
    byPost: 'm.called_by_post_id',
    at: 'm.called_at',
    from: `app.meeting m WHERE ${mine('m.young_person_id')} AND m.status = 'called' AND ${day} >= app.today()
      AND ${asked} AND i.answer IS NULL)`,
  },
  {
    list: 'today',
    kind: 'meeting_wish',
    id: 'w.id',
    person: 'w.young_person_id',
    text: 'w.text',
    code: 'w.kind',
    at: 'w.at',
    parent: 'w.meeting_id',
    from: `app.meeting_wish w LEFT JOIN app.meeting m ON m.id = w.meeting_id
      WHERE ${mine('w.young_person_id')} AND w.answer IS NULL AND w.taken_back_at IS NULL AND NOT w.blanked
        AND CASE WHEN w.meeting_id IS NULL THEN ${held('w.young_person_id')} ELSE m.called_by_post_id = ${myPost} AND m.status = 'called' END`,
  },
  {
    list: 'today',
    kind: 'meeting_today',
    id: 'm.id',
    person: 'm.young_person_id',
    due: day,
    text: time,
    code: 'm.kind',
    byPost: 'm.called_by_post_id',
    from: `app.meeting m WHERE ${mine('m.young_person_id')} AND m.status = 'called' AND ${asked} AND i.answer IS DISTINCT FROM 'no')
      AND (${day} >= app.today() OR m.called_by_post_id = ${myPost})`,
  },
  {
    list: 'today',
    kind: 'minutes_unshared',
    id: 'm.id',
    person: 'm.young_person_id',
    due: day,
    code: 'm.kind',
    from: `app.meeting m WHERE ${mine('m.young_person_id')} AND m.status = 'held' AND EXISTS (SELECT 1 FROM app.minutes_section s
      WHERE s.meeting_id = m.id AND s.written_by_post_id = ${myPost} AND s.shared_at IS NULL)`,
  },
];
