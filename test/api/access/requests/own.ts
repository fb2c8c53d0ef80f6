import { type Bodies, person } from './sent.ts';

export const own: Bodies = {
  'PUT /api/drafts/{key}': () => ({ text: 'Et utkast' }),
  [`POST ${person}/contributions`]: () => ({ kind: 'comment', text: 'Hei', visibility: 'team' }),
  [`POST ${person}/contributions/{contributionId}/used`]: () => ({ usedHow: 'Vi møtes på verkstedet.' }),
  [`POST ${person}/measures/{measureId}/answer`]: () => ({ answer: 'yes' }),
  [`POST ${person}/shared-items`]: ({ ids }) => ({
    guardianId: ids['guardianId'],
    itemKind: 'goal',
    itemId: ids['goalId'],
  }),
  [`POST ${person}/shared-items/stop`]: ({ ids }) => ({
    guardianId: ids['guardianId'],
    itemKind: 'goal',
    itemId: ids['goalId'],
  }),
};
