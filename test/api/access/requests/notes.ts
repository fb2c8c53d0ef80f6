import { type Bodies, person, reason } from './sent.ts';

const note = `${person}/notes/{noteId}`;

export const notes: Bodies = {
  [`POST ${person}/notes`]: () => ({ category: 'school', audience: 'service', text: 'Vi møttes i dag.' }),
  [`POST ${note}/change`]: () => ({ text: 'Vi møttes i går.' }),
  [`POST ${note}/shares`]: ({ ids }) => ({ serviceId: ids['serviceId'], ...reason }),
  [`POST ${note}/blank`]: () => reason,
  [`POST ${note}/delay`]: () => ({ basis: 'health', ...reason, until: '2026-12-20' }),
  [`POST /api/discussions`]: () => ({
    title: 'Skole og søvn',
    text: 'En gutt på 17 sover ikke.',
    serviceIds: ['00000000-0000-7000-8000-00000000abcd'],
    confirmed: [],
  }),
  ['POST /api/discussions/{discussionId}/answers']: () => ({ text: 'Ring i morgen.', confirmed: [] }),
  [`POST ${person}/own-locks`]: ({ ids }) => ({ serviceId: ids['serviceId'] }),
  [`POST ${person}/withheld-items`]: ({ ids }) => ({
    itemKind: 'contribution',
    itemId: ids['contributionId'],
    ...reason,
  }),
  [`POST ${person}/withheld-items/{withheldId}/end`]: () => reason,
  [`POST ${person}/discussions`]: ({ ids }) => ({ discussionId: ids['discussionId'], ...reason }),
};
