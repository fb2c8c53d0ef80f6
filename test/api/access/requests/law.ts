import type { Bodies } from './sent.ts';

export const law: Bodies = {
  'POST /api/law': () => ({
    code: 'consent.heard_from',
    value: '10',
    source: 'Barnelova § 31',
    reason: 'Loven er endret.',
    from: '2099-01-01',
  }),
  'POST /api/law/{ruleId}/approve': () => ({ note: '' }),
  'POST /api/law/{ruleId}/reject': () => ({ note: 'Feil paragraf.' }),
};
