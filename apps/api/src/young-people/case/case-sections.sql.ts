import { list, columns, nameOfPost, serviceOfPost, here } from './section.sql.ts';
import {
  concerns,
  followUps,
  batons,
  batonOffers,
  members,
  statutoryTitles,
  invitations,
  referrals,
  caseRequests,
  supportersWith,
  guardiansWith,
  readers,
} from './team-sections.sql.ts';
import {
  answersOf,
  consentsWith,
  sharings,
  legalBasisUses,
  informationGiven,
} from './consent-sections.sql.ts';
import { goals, measures, plan, planVersions, contributions } from './plan-sections.sql.ts';
import { mappings } from './mapping-sections.sql.ts';
import { transitions, preparations, activities } from './transition-sections.sql.ts';

/** Discussions from before the case, bound to it: for the service that asked, and for the young person. */
const boundDiscussions = list(
  {
    ...columns('d', 'id title sent_at'),
    ownerServiceId: 'b.owner_service_id',
    askerName: nameOfPost('d.asker_post_id'),
    serviceNames: `coalesce((SELECT json_agg(unit.name ORDER BY unit.name) FROM app.discussion_receiver asked
      JOIN app.service unit ON unit.id = asked.service_id WHERE asked.discussion_id = d.id), '[]'::json)`,
  },
  `app.discussion_binding b JOIN app.discussion d ON d.id = b.discussion_id WHERE ${here('b')}`,
  'd.sent_at',
);

const events = list(
  {
    ...columns('e', 'id kind at payload category owner_service_id'),
    byName: nameOfPost('e.by_post_id', `''`),
    serviceName: serviceOfPost('e.by_post_id'),
  },
  `app.case_event e WHERE ${here('e')}`,
  'e.at',
);

/** The sections of a case: name → a list as JSON, for the young person in $1. */
export const caseSections = {
  followUps,
  concerns,
  batons,
  batonOffers,
  members,
  statutoryTitles,
  invitations,
  referrals,
  caseRequests,
  supporters: supportersWith('id name relation contact'),
  guardians: guardiansWith('id name kind contact'),
  consents: consentsWith(answersOf('')),
  sharings,
  legalBasisUses,
  informationGiven,
  plan,
  goals,
  measures,
  planVersions,
  mappings,
  transitions,
  preparations,
  activities,
  contributions,
  boundDiscussions,
  events,
  readers,
};

/**
 * What the young person reads of them: without what is another person's (how to reach guardians and supporters, what a guardian
 * answered), as the own file leaves it out.
 */
export const ownSections = {
  ...caseSections,
  supporters: supportersWith('id name relation'),
  guardians: guardiansWith('id name kind'),
  consents: consentsWith(answersOf(` AND a.capacity = 'young_person'`)),
};
