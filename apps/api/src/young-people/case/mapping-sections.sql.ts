import { list, columns, nameOfPost, here, withheld } from './section.sql.ts';

const mappingAnswers = list(
  {
    ...columns(
      'a',
      'id area category owner_service_id answer own_words note strengths left_reason answered_at version',
    ),
    answeredByName: nameOfPost('a.answered_by_post_id'),
    withheld: withheld('a.id'),
  },
  `app.mapping_answer a WHERE ${here('a')} AND a.mapping_id = m.id`,
  'a.id',
);

const acuteDecisions = list(
  {
    ...columns('d', 'id area category owner_service_id decisions reason at'),
    byName: nameOfPost('d.by_post_id'),
  },
  'app.acute_decision d WHERE d.mapping_id = m.id',
  'd.at',
);

const ownPartAnswers = list(
  columns('o', 'id area category owner_service_id answer own_words answered_at'),
  'app.own_part_answer o WHERE o.own_part_id = op.id',
  'o.id',
);

const ownPart = `(SELECT jsonb_build_object('invitedAt', op.invited_at, 'sentAt', op.sent_at, 'answers', ${ownPartAnswers})
  FROM app.own_part op WHERE op.mapping_id = m.id)`;

export const mappings = list(
  {
    ...columns(
      'm',
      'id category owner_service_id status started_at with_young_person language interpreter completed_at repeat_on template_id version',
    ),
    startedByName: nameOfPost('m.started_by_post_id'),
    answers: mappingAnswers,
    ownPart,
    decisions: acuteDecisions,
  },
  `app.mapping m WHERE ${here('m')}`,
  'm.started_at',
);
