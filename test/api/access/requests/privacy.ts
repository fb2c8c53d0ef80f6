import { daysAhead } from '../../../builders/consent-wish.ts';
import { type Bodies, person, reason } from './sent.ts';

export const privacy: Bodies = {
  'POST /api/agreements': () => ({
    organisationId: '018f0000-0000-7000-8000-000000000001',
    otherOrganisationId: '018f0000-0000-7000-8000-000000000002',
    kind: 'joint_controllers',
    covers: 'Koordinert plan.',
    signedBy: 'Begge direktørene',
    reference: '2026/114',
    from: '2026-01-01',
  }),
  'POST /api/agreements/{agreementId}/end': () => ({ lastDay: daysAhead(30), ...reason }),
  'POST /api/erasures': ({ ids }) => ({ requestId: ids['dataRequestId'] }),
  'POST /api/erasures/{erasureId}/decisions': () => ({
    organisationId: '018f0000-0000-7000-8000-000000000001',
    decision: 'nothing_kept',
    ...reason,
  }),
  'POST /api/erasures/{erasureId}/receipts': () => ({
    organisationId: '018f0000-0000-7000-8000-000000000001',
    reference: '2026/88',
  }),
  'POST /api/erasures/{erasureId}/approve': () => ({ answer: 'Vi sletter det.' }),
  'POST /api/erasures/{erasureId}/refuse': () => reason,
  'POST /api/erasures/{erasureId}/cancel': () => reason,
  'POST /api/data-requests/{dataRequestId}/answer': () => ({ answer: 'done', text: 'Det er gjort.' }),
  'POST /api/data-requests/{dataRequestId}/restrict': () => reason,
  'POST /api/restrictions/{restrictionId}/lift': () => reason,
  'POST /api/paper-requests': ({ ids }) => ({
    number: ids['identityNumber'],
    askerName: 'Kari Elvemyr',
    askerKind: 'parental_responsibility',
    asks: 'erasure',
    way: 'letter',
    askedOn: '2026-01-02',
  }),
  'POST /api/paper-requests/{paperRequestId}/heard': () => ({ how: 'talked', text: 'Vil at alt skal stå.' }),
  'POST /api/paper-requests/{paperRequestId}/told-later': () => ({ until: daysAhead(30), text: 'Vold.' }),
  'POST /api/paper-requests/{paperRequestId}/decision': () => ({
    answer: 'refused',
    text: 'Barnet vil det.',
  }),
  'POST /api/incidents': () => ({ what: 'En liste lå igjen.', noticedAt: '2026-02-01T09:00:00Z' }),
  'POST /api/incidents/affected': () => ({ from: '2026-01-01', to: '2026-12-31' }),
  'POST /api/incidents/{incidentId}/steps': () => ({ kind: 'measure', text: 'Hentet listen.' }),
  'POST /api/log-hidings': ({ ids }) => ({ entryId: ids['entryId'], until: daysAhead(30), ...reason }),
  'POST /api/log-review/{reviewItemId}/outcome': () => ({ outcome: 'ok', text: 'Hun var på vakt.' }),
  'POST /api/read-tokens': () => ({ client: 'Fylkets statistikkbank', expiresOn: daysAhead(30) }),
  'POST /api/posts/{postId}/end': () => reason,
  'POST /api/privacy-questions/{questionId}/steps': () => ({
    kind: 'answered',
    text: 'Hun forberedte møtet.',
  }),
  'POST /api/privacy-questions/{questionId}/service-answer': () => ({ text: 'Hun forberedte møtet.' }),
  'POST /api/users/{userId}/close': () => reason,
  [`POST ${person}/corrections/{correctionId}/answer`]: () => ({
    answer: 'refused',
    text: 'Vi mener det stemmer.',
  }),
  [`POST ${person}/own-requests`]: ({ ids }) => ({
    kind: 'correction',
    itemKind: 'measure',
    itemId: ids['measureId'],
    text: 'Jeg begynte i mars.',
  }),
  [`POST ${person}/own-log/questions`]: ({ ids }) => ({ entryId: ids['entryId'], text: 'Hvorfor?' }),
};
