import { type Bodies, person, reason } from './sent.ts';

export const own: Bodies = {
  'POST /api/emergency-accesses': ({ ids }) => ({
    number: ids['identityNumber'],
    reasonCode: 'danger',
    reason: 'Han er på legevakten og kan ikke svare.',
    categories: ['health'],
  }),
  'POST /api/emergency-reviews/{emergencyId}/answer': () => ({
    outcome: 'ok',
    text: 'Det var fare for liv og helse.',
  }),
  'POST /api/emergency-reviews/{emergencyId}/name': () => reason,
  'PUT /api/drafts/{key}': () => ({ text: 'Et utkast' }),
  [`POST ${person}/contributions`]: () => ({ kind: 'comment', text: 'Hei', visibility: 'team' }),
  [`POST ${person}/contributions/{contributionId}/used`]: () => ({ usedHow: 'Vi møtes på verkstedet.' }),
  [`POST ${person}/measures/{measureId}/answer`]: () => ({ answer: 'yes' }),
  [`POST ${person}/own-page/seen`]: () => ({ until: '2026-11-20T09:42:00.000Z' }),
  [`POST ${person}/measures/{measureId}/own-evaluation`]: () => ({ helped: 'good' }),
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
