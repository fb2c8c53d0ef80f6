import { expect, test } from '@jest/globals';
import { askingBlockers, asksTooSoon, givingBlockers, waitsForAnswers, type AskingFacts } from './asking.ts';
import { lawOf } from '../law/read-law.ts';
import { firstVersion } from '../../../../migrations/law/first-version.ts';

const facts: AskingFacts = {
  consent: {
    law: lawOf(firstVersion),
    signedOn: null,
    keptWhere: '',
    categories: ['basic'],
    services: ['nav'],
    purpose: 'Planen',
    from: '2026-11-20',
    to: '2027-05-20',
    birthDate: '2009-03-14',
    today: '2026-11-20',
    youngPerson: 'yes',
    heardOn: null,
    guardians: [],
    form: 'oral',
    howExplained: 'Gjennomgått sammen.',
    language: 'nb',
    interpreter: 'none_needed',
  },
  wish: [{ service: 'nav', category: 'basic' }],
  refusals: [],
};
const refusal = (askAgainOn: string, service = 'nav') => ({
  askAgainOn,
  sharings: [{ service, category: 'basic' }] as const,
});

test('what is complete may be asked about and recorded as given', () => {
  expect(askingBlockers(facts)).toEqual([]);
  expect(givingBlockers(facts)).toEqual([]);
});

test('asking does not wait for the answers, giving does', () => {
  const unanswered = { ...facts, consent: { ...facts.consent, youngPerson: 'not_asked' } } as const;
  expect(askingBlockers(unanswered)).toEqual([]);
  expect(givingBlockers(unanswered)).toEqual(['somebody-not-asked']);
  const child = { ...unanswered, consent: { ...unanswered.consent, birthDate: '2012-01-01' } };
  expect(askingBlockers(child)).toEqual([]);
  expect(givingBlockers(child)).toEqual(['young-person-not-heard', 'no-guardian-known']);
  const no = { ...facts, consent: { ...facts.consent, youngPerson: 'no' } } as const;
  expect(askingBlockers(no)).toEqual([]);
  expect(givingBlockers(no)).toEqual(['somebody-said-no']);
  expect(waitsForAnswers).toHaveLength(4);
});

test('what else is missing stops the asking too', () => {
  expect(askingBlockers({ ...facts, consent: { ...facts.consent, purpose: ' ' } })).toEqual([
    'purpose-missing',
  ]);
});

test('a no is respected until the day that was agreed, for the same service and category', () => {
  expect(asksTooSoon({ ...facts, refusals: [refusal('2026-11-21')] })).toBe(true);
  expect(asksTooSoon({ ...facts, refusals: [refusal('2026-11-20')] })).toBe(false);
  expect(asksTooSoon({ ...facts, refusals: [refusal('2026-11-21', 'bup')] })).toBe(false);
  const health = [{ service: 'nav', category: 'health' }] as const;
  expect(asksTooSoon({ ...facts, wish: health, refusals: [refusal('2026-11-21')] })).toBe(false);
  expect(askingBlockers({ ...facts, refusals: [refusal('2026-11-21')] })).toEqual(['asked-too-soon']);
  expect(givingBlockers({ ...facts, refusals: [refusal('2026-11-21')] })).toEqual(['asked-too-soon']);
});
