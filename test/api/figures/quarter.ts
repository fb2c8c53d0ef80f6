import { addDays } from '#domain/calendar/date';
import { lastWholeQuarter, quarterRange } from '#domain/calendar/quarter';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';
import type { Laget } from '../../support/laget.ts';

/** The newest quarter that is over as the database counts, its last day, and the one that goes on now. */
export const quartersOf = async ({ owner }: Laget) => {
  const { rows } = await owner.query<{ today: string }>('SELECT app.today()::text AS today');
  const today = rows[0]?.today ?? '';
  const last = lastWholeQuarter(today);
  const { from, to } = quarterRange(last);
  return { last, firstDay: from, lastDay: to, today, next: lastWholeQuarter(addDays(to, 200)) };
};

interface Crowd {
  readonly municipality: string;
  readonly holder: Worker;
  readonly people: number;
  /** The day of registration. */
  readonly since: string;
  readonly activatedOn?: string;
  readonly pausedOn?: string;
  readonly mappedOn?: string;
}

/** Several young people with the same story; answers with their ids. */
export const crowd = async ({ given }: Laget, story: Crowd): Promise<string[]> => {
  const { municipality, holder, people, since, activatedOn, pausedOn, mappedOn } = story;
  const by = { owner_service_id: holder.serviceId, category: 'basic' };
  const ids: string[] = [];
  for (let count = 0; count < people; count += 1) {
    const status = pausedOn === undefined ? 'active' : 'paused';
    const id = await given.case.youngPerson(municipality, holder, { since: `${since} 09:00:00+00`, status });
    const event = { ...by, young_person_id: id, by_user_id: holder.userId, by_post_id: holder.postId };
    const happened = (kind: string, day: string) =>
      insert(given.pool, 'case_event', { ...event, kind, at: `${day} 10:00:00+00` });
    if (activatedOn !== undefined) await happened('follow-up-activated', activatedOn);
    if (pausedOn !== undefined) await happened('follow-up-paused', pausedOn);
    if (mappedOn !== undefined) await mapped(given.pool, id, holder, mappedOn);
    ids.push(id);
  }
  return ids;
};

const mapped = (pool: Laget['given']['pool'], id: string, by: Worker, day: string): Promise<string> =>
  insert(pool, 'mapping', {
    young_person_id: id,
    owner_service_id: by.serviceId,
    category: 'basic',
    status: 'completed',
    started_at: `${day} 08:00:00+00`,
    started_by_post_id: by.postId,
    completed_at: `${day} 09:30:00+00`,
    completed_by_post_id: by.postId,
  });
