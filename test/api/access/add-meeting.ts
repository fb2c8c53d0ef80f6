import { insert } from '../../builders/insert.ts';
import { closedTo, type Into } from './a-case.ts';
import type { Staff } from './people.ts';

/** A meeting called by the holder, to which NAV, the young person and the guardian are asked, with a wish. */
export const addMeeting = async (
  laget: Into,
  { skole, nav }: Staff,
  youngPersonId: string,
  guardianId: string,
  marker: string,
): Promise<Record<string, string>> => {
  const { pool } = laget.given;
  const meetingId = await insert(pool, 'meeting', {
    young_person_id: youngPersonId,
    owner_service_id: skole.serviceId,
    kind: 'review',
    starts_at: '2099-01-05 12:00:00+00',
    length_minutes: 60,
    place: `Rom ${marker}`,
    called_by_post_id: skole.postId,
  });
  const asked = { young_person_id: youngPersonId, meeting_id: meetingId };
  await insert(pool, 'meeting_invitee', { ...asked, post_id: skole.postId });
  await insert(pool, 'meeting_invitee', { ...asked, post_id: nav.postId });
  await insert(pool, 'meeting_invitee', { ...asked, guardian_id: guardianId });
  await insert(pool, 'meeting_invitee', asked);
  const wishId = await insert(pool, 'meeting_wish', { ...asked, kind: 'topic', text: `Om ${marker}` });
  const minutes = { ...asked, owner_service_id: skole.serviceId, category: 'family' };
  const sectionId = await insert(pool, 'minutes_section', {
    ...minutes,
    text: `Referat ${closedTo(marker)}`,
    written_by_post_id: skole.postId,
    shared_at: '2026-02-01 12:00:00+00',
  });
  return { meetingId, wishId, sectionId };
};
