import { dayFromNow } from '../../../support/day.ts';
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
  'PUT /api/own-notices': () => ({
    rhythm: 'daily',
    quietFrom: 20,
    quietUntil: 7,
    digestHour: 8,
    digestWeekday: 1,
    without: [],
    channel: 'email',
  }),
  'POST /api/own-notices/address': () => ({ channel: 'email', address: 'noen@example.no' }),
  'POST /api/own-notices/address/confirm': () => ({ channel: 'email', code: '123456' }),
  'POST /api/own-notices/address/remove': () => ({ channel: 'email' }),
  'PUT /api/reminder-choices/{municipalityId}': () => ({
    choices: [{ code: 'no_contact', isOn: false, daysBefore: 0 }],
  }),
  [`POST ${person}/blankings`]: ({ ids }) => ({
    place: 'goal.status_reason',
    itemId: ids['goalId'],
    ...reason,
  }),
  [`POST ${person}/threads/{threadId}`]: () => ({ text: 'Kan vi møtes?', mentions: [] }),
  [`POST ${person}/threads/{threadId}/messages/{messageId}/blank`]: () => ({ reason: 'Feil ungdom' }),
  'PUT /api/drafts/{key}': () => ({ text: 'Et utkast' }),
  [`POST ${person}/contributions`]: () => ({ kind: 'comment', text: 'Hei', visibility: 'team' }),
  [`POST ${person}/contributions/{ownNoteId}/change`]: () => ({ text: 'Bare for meg' }),
  [`POST ${person}/contributions/{contributionId}/used`]: () => ({ usedHow: 'Vi møtes på verkstedet.' }),
  [`POST ${person}/measures/{measureId}/answer`]: () => ({ answer: 'yes' }),
  [`POST ${person}/own-page/seen`]: () => ({ until: '2026-11-20T09:42:00.000Z' }),
  [`POST ${person}/measures/{measureId}/own-evaluation`]: () => ({ helped: 'good' }),
  [`POST ${person}/measures/{measureId}/own-time`]: () => ({ on: dayFromNow(0), answer: 'done' }),
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
