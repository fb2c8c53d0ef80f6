import { list, columns, nameOfPost, nameOfService, lastDay, here } from './section.sql.ts';

export const answersOf = (whose: string): string =>
  list(
    {
      ...columns('a', 'id capacity guardian_id answer note at'),
      guardianName: '(SELECT g.name FROM app.guardian g WHERE g.id = a.guardian_id)',
    },
    `app.consent_answer a WHERE a.consent_id = c.id${whose}`,
    'a.capacity DESC, a.id',
  );

export const consentsWith = (answers: string): string =>
  list(
    {
      ...columns(
        'c',
        `id state form purpose categories service_ids shares valid_from valid_to signed_on kept_where excluded_topics excluded_user_ids how_explained language interpreter young_person_heard_on ` +
          `young_person_heard_note refusal_note ask_again_on recorded_at ended_at ended_note version`,
      ),
      serviceNames:
        '(SELECT json_agg(s.name ORDER BY s.name) FROM app.service s WHERE s.id = ANY (c.service_ids))',
      excludedNames:
        '(SELECT json_agg(u.name ORDER BY u.name) FROM app.app_user u WHERE u.id = ANY (c.excluded_user_ids))',
      recordedByName: nameOfPost('c.recorded_by_post_id'),
      answers,
    },
    `app.consent c WHERE ${here('c')}`,
    'c.recorded_at',
  );

export const sharings = list(
  {
    ...columns('s', 'id service_id category consent_id legal_basis_use_id'),
    serviceName: nameOfService('s.service_id'),
    excludedTopics: `coalesce((SELECT to_json(c.excluded_topics) FROM app.consent c WHERE c.id = s.consent_id), '[]'::json)`,
    from: 'lower(s.valid)',
    until: lastDay('s.valid'),
  },
  `app.sharing s WHERE ${here('s')} AND s.ended_at IS NULL AND s.valid @> app.today()`,
  's.service_id, s.category',
);

export const legalBasisUses = list(
  {
    ...columns(
      'l',
      'id basis_code service_id categories justification valid_from valid_to at ended_at told_from delay_reason',
    ),
    basisName: `coalesce((SELECT r.value ->> 'name' FROM app.law_rule r WHERE r.code = 'legal_basis.' || l.basis_code AND r.state = 'approved'
      AND r.valid @> l.valid_from), l.basis_code)`,
    serviceName: nameOfService('l.service_id'),
    byName: nameOfPost('l.by_post_id'),
  },
  `app.legal_basis_use l WHERE ${here('l')}`,
  'l.at',
);

export const informationGiven = list(
  { ...columns('i', 'id at how'), byName: nameOfPost('i.explained_by_post_id') },
  `app.information_given i WHERE ${here('i')}`,
  'i.at',
);
