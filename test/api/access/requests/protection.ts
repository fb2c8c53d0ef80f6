import { type Bodies, laterThisYear, person, reason } from './sent.ts';

export const protection: Bodies = {
  'POST /api/child-welfare-reports': ({ ids }) => ({
    receiverServiceId: ids['childWelfareId'],
    aboutName: 'Ola',
    text: 'Hun er redd hjemme.',
  }),
  'POST /api/child-welfare-reports/{reportId}/decide': () => ({ decision: 'investigate', reason: '' }),
  'POST /api/child-welfare-reports/{reportId}/release': () => reason,
  'POST /api/child-welfare-reports/{reportId}/put-off': () => ({ until: laterThisYear, ...reason }),
  [`POST ${person}/child-welfare-reports`]: ({ ids }) => ({
    receiverServiceId: ids['childWelfareId'],
    text: 'Hun er redd hjemme.',
  }),
  'POST /api/clearances': (_, { nav }) => ({
    userId: nav.userId,
    level: 'shielded',
    until: laterThisYear,
    ...reason,
  }),
  'POST /api/merges/{mergeId}/answer': () => ({ same: true }),
  'POST /api/my-relations': () => ({ kind: 'child', number: '14850950025', note: '' }),
  'POST /api/my-relations/{relationId}/end': () => reason,
  'POST /api/relation-endings/{relationId}/answer': () => ({ ends: true, ...reason }),
  [`POST ${person}/guardians/{guardianId}/openings`]: () => reason,
  [`POST ${person}/protections`]: () => ({ level: 'shielded', ...reason }),
  [`POST ${person}/protections/{protectionId}/end`]: () => reason,
};
