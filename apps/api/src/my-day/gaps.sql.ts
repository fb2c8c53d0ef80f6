import { addressedAreas, newestAnswers } from '../plans/activation/activation-facts.sql.ts';
import { type Candidate, held, heldForNow, myService } from './candidate.sql.ts';

const count = (from: string): string => `(SELECT count(*)::int FROM ${from})`;

/** Only the holder sees all guardians and the whole team: whoever stands in cannot know that somebody is missing. */
const forHolder = (what: string): string => `CASE WHEN ${held('n.id')} THEN ${what} END`;

const guardians = (which = ''): string =>
  forHolder(count(`app.guardian g WHERE g.young_person_id = n.id AND g.valid @> app.today()${which}`));

const ofPerson = 'WHERE m.young_person_id = n.id';

const withoutOwner = forHolder(
  count(`app.measure m ${ofPerson} AND m.owner_service_id = ${myService} AND m.status IN ('proposed', 'agreed', 'ongoing')
      AND m.responsible_post_id IS NOT NULL AND NOT EXISTS (SELECT FROM app.team_member k
        WHERE k.young_person_id = n.id AND k.post_id = m.responsible_post_id AND k.during @> app.clock())`),
);

/** That a reason is there is enough: the day does not read it. */
const reasonThere = `CASE WHEN a.left_reason <> '' THEN 'given' ELSE a.left_reason END`;

/** What the reader sees of each young person; the rules say what of it is missing. */
export const missingData: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'missing_data',
    id: 'n.id',
    person: 'n.id',
    version: 'n.version',
    facts: `json_build_object('birthDate', n.birth_date, 'reachKnown', n.preferred_contact <> '',
      'guardians', ${guardians()}, 'guardiansToCall', ${guardians(` AND g.contact <> ''`)},
      'activities', ${count('app.activity a WHERE a.young_person_id = n.id AND a.during @> app.today()')},
      'answers', ${newestAnswers('n.id', reasonThere)}, 'addressed', ${addressedAreas('n.id')},
      'planWithoutReview', EXISTS (SELECT FROM app.plan m ${ofPerson} AND m.status = 'active' AND m.review_on IS NULL),
      'measuresWithoutOwner', ${withoutOwner})`,
    from: `app.young_person n JOIN app.follow_up f ON f.young_person_id = n.id AND upper_inf(f.during) AND f.status = 'active'
      WHERE ${heldForNow('n.id')}`,
  },
];
