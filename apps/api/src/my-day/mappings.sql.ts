import { daysWithoutMapping } from '#domain/my-day/item-kinds';
import { type Candidate, heldForNow, isMyWork, mine, myService } from './candidate.sql.ts';

/** It was said when it is time for the next mapping, and no newer one has been begun. */
export const mappingsToRepeat: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'mapping_repeat',
    id: 'm.id',
    person: 'm.young_person_id',
    due: 'm.repeat_on',
    at: 'm.completed_at',
    from: `app.mapping m WHERE ${mine('m.young_person_id')} AND m.owner_service_id = ${myService} AND m.repeat_on IS NOT NULL
      AND (${isMyWork('m.completed_by_post_id')} OR ${heldForNow('m.young_person_id')})
      AND NOT EXISTS (SELECT FROM app.mapping n WHERE n.young_person_id = m.young_person_id AND n.owner_service_id = m.owner_service_id
        AND n.started_at > m.started_at)`,
  },
];

const registeredOn = `(lower(f.during) AT TIME ZONE 'Europe/Oslo')::date`;

/** Registered a while ago, and no mapping begun: none that the reader can see, so that the line tells nothing of what is hidden. */
export const notMapped: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'not_mapped',
    id: 'f.id',
    person: 'f.young_person_id',
    due: `${registeredOn} + ${String(daysWithoutMapping)}`,
    at: 'lower(f.during)',
    from: `app.follow_up f WHERE upper_inf(f.during) AND f.status <> 'paused' AND ${heldForNow('f.young_person_id')}
      AND ${registeredOn} + ${String(daysWithoutMapping)} <= app.today()
      AND NOT EXISTS (SELECT FROM app.mapping m WHERE m.young_person_id = f.young_person_id)`,
  },
];
