import { dayFromNow } from '../../../support/day.ts';
import { type Bodies, person, reason } from './sent.ts';

const transition = `${person}/transitions/{transitionId}`;
const preparation = `${person}/preparations/{preparationId}`;
const activity = `${person}/activities/{activityId}`;

export const transitions: Bodies = {
  [`POST ${person}/transitions`]: () => ({ kind: 'bup_to_dps', onDate: '2027-03-14', receiverName: 'DPS' }),
  [`POST ${transition}/change`]: () => ({ onDate: '2027-04-01' }),
  [`POST ${transition}/dispute`]: () => ({
    since: dayFromNow(-5),
    senderSays: 'Hun har flyttet.',
    receiverSays: 'Hun bor der fortsatt.',
  }),
  [`POST ${transition}/dispute/settle`]: () => ({ how: 'De ble enige.' }),
  [`POST ${transition}/move`]: () => ({ municipalityId: '01890000-0000-7000-8000-000000000000' }),
  [`POST ${transition}/end`]: () => ({ how: 'not_needed', ...reason }),
  [`POST ${transition}/meet`]: () => ({ metOn: '2026-11-01' }),
  [`POST ${transition}/hand-over/{itemId}/tick`]: () => ({ done: true }),
  [`POST ${transition}/milestones/{milestoneId}/tick`]: () => ({ done: true }),
  [`POST ${transition}/note`]: () => ({ question: 'what_works', text: 'Korte beskjeder.' }),
  [`POST ${transition}/note/give`]: () => ({ half: 'open' }),
  [`POST ${transition}/note/receive`]: () => ({ half: 'open' }),
  [`POST ${transition}/check`]: () => ({ months: 3, answer: 'left' }),
  [`POST ${preparation}/agree`]: (_, { skole }) => ({ due: '2098-10-01', responsiblePostId: skole.postId }),
  [`POST ${preparation}/leave-out`]: () => reason,
  'POST /api/transitions/{transitionId}/accept': () => ({}),
  'POST /api/transitions/{transitionId}/decline': () => ({ ...reason, suggestedOn: '2027-03-01' }),
  [`POST ${person}/activities`]: () => ({
    kind: 'school',
    detail: 'Vg1',
    from: '2026-08-20',
    source: 'told',
  }),
  [`POST ${activity}/change`]: () => ({ detail: 'Vg2' }),
  [`POST ${activity}/end`]: () => ({ until: '2026-11-01' }),
};
