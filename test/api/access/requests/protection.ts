import { type Bodies, laterThisYear, person, reason } from './sent.ts';

export const protection: Bodies = {
  'POST /api/clearances': (_, { nav }) => ({
    userId: nav.userId,
    level: 'shielded',
    until: laterThisYear,
    ...reason,
  }),
  'POST /api/merges/{mergeId}/answer': () => ({ same: true }),
  'POST /api/my-relations': () => ({ kind: 'child', number: '14850950025', note: '' }),
  [`POST ${person}/guardians/{guardianId}/openings`]: () => reason,
  [`POST ${person}/protections`]: () => ({ level: 'shielded', ...reason }),
  [`POST ${person}/protections/{protectionId}/end`]: () => reason,
};
