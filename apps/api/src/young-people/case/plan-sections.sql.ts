import { list, columns, nameOfPost, nameOfService, service, here, withheld } from './section.sql.ts';

export const goals = list(
  {
    ...columns(
      'g',
      'id category owner_service_id own_words own_words_on wording agreement disagreement disagreement_answers status status_reason area version',
    ),
    stances: list(
      {
        ...columns('s', 'id stance text at'),
        serviceId: 's.owner_service_id',
        serviceName: nameOfService('s.owner_service_id'),
        byName: nameOfPost('s.by_post_id'),
      },
      'app.goal_stance s WHERE s.goal_id = g.id',
      's.at',
    ),
    withheld: withheld('g.id'),
  },
  `app.goal g WHERE ${here('g')}`,
  'g.created_at, g.id',
);

export const measures = list(
  {
    ...columns(
      'm',
      `id goal_id category owner_service_id kind title responsible_post_id responsible_supporter_id responsible_young_person deadline deadline_reason ` +
        `look_for look_on status status_reason obstacle young_person_answer young_person_answered_at evaluation_happened ` +
        `young_person_answer_words asked_again evaluation_helped evaluation_learnt outcome young_person_helped young_person_evaluation ` +
        `young_person_evaluated_at repeat_every repeat_from repeat_until repeat_part repeat_done_on repeat_told area version`,
    ),
    // what the reader does not see is only said to be there
    startsAfterId: '(SELECT f.id FROM app.measure f WHERE f.id = m.starts_after_id)',
    startsAfterUnseen:
      '(m.starts_after_id IS NOT NULL AND NOT EXISTS (SELECT FROM app.measure f WHERE f.id = m.starts_after_id))',
    withheld: withheld('m.id'),
    ...service('responsibleService', 'm.responsible_service_id'),
    responsibleName: nameOfPost(
      'm.responsible_post_id',
      '(SELECT s.name FROM app.supporter s WHERE s.id = m.responsible_supporter_id)',
    ),
  },
  `app.measure m WHERE ${here('m')}`,
  'm.created_at, m.id',
);

export const plan = `(SELECT json_build_object(${Object.entries(
  columns(
    'p',
    `id category owner_service_id status number activated_at review_on review_every young_person_agreed_on young_person_agreed_how no_own_words_reason ` +
      `no_own_words_ask_again_on version`,
  ),
)
  .map(([name, sql]) => `'${name}', ${sql}`)
  .join(', ')}) FROM app.plan p WHERE ${here('p')})`;

export const planVersions = list(
  columns('h', 'number at verb item_kind category owner_service_id'),
  `app.plan_history h WHERE ${here('h')}`,
  'h.number, h.id',
);

export const contributions = list(
  {
    ...columns('c', 'id kind text visibility about_measure_id at used_how used_at version'),
    usedByName: nameOfPost('c.used_by_post_id'),
    withheld: withheld('c.id'),
  },
  `app.contribution c WHERE ${here('c')}`,
  'c.at',
);
