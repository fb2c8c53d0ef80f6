import type { Part } from '../part.ts';

const names = (table: string, ids: string): string =>
  `(SELECT coalesce(json_agg(n.name ORDER BY n.name), '[]') FROM app.${table} n WHERE n.id = ANY (${ids}))`;

/** What is shared and why. Only the own answers: what a guardian answered is the guardian's. */
export const sharing = [
  {
    name: 'consents',
    table: 'consent',
    columns: `id state form purpose categories shares excluded_topics valid_from valid_to signed_on kept_where how_explained language interpreter young_person_heard_on young_person_heard_note refusal_note ask_again_on recorded_by_post_id recorded_at ended_at ended_note`,
    without: {
      service_ids: 'named_beside',
      excluded_user_ids: 'named_beside',
      ended_by_user_id: 'another_person',
    },
    also: {
      serviceNames: names('service', 'x.service_ids'),
      excludedNames: names('app_user', 'x.excluded_user_ids'),
    },
    order: 'x.recorded_at',
  },
  {
    name: 'ownConsentAnswers',
    table: 'consent_answer',
    columns: 'consent_id answer note at shown_in',
    without: {
      id: 'technical',
      capacity: 'technical',
      guardian_id: 'another_person',
      by_user_id: 'another_person',
      shown_text: 'named_beside',
    },
    where: `x.young_person_id = $1 AND x.capacity = 'young_person'`,
    order: 'x.at, x.id',
  },
  {
    name: 'legalBasisUses',
    table: 'legal_basis_use',
    columns:
      'id basis_code service_id categories justification valid_from valid_to by_post_id at ended_at told_from delay_reason delayed_by_post_id',
    also: {
      basisName: `(SELECT r.value ->> 'name' FROM app.law_rule r WHERE r.code = 'legal_basis.' || x.basis_code
        AND r.state = 'approved' AND r.valid @> x.valid_from ORDER BY r.version DESC LIMIT 1)`,
    },
    order: 'x.at',
  },
  {
    name: 'sharings',
    table: 'sharing',
    columns: 'service_id category consent_id legal_basis_use_id valid ended_at',
    without: { id: 'technical', excluded_user_ids: 'named_beside', valid_before_move: 'technical' },
    order: 'lower(x.valid), x.id',
  },
  {
    name: 'informationGiven',
    table: 'information_given',
    columns: 'id explained_by_post_id at how',
    order: 'x.at',
  },
] as const satisfies readonly Part[];
