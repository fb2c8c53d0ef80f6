import { expect, test } from '@jest/globals';
import {
  allTemplateStatuses,
  mayDo,
  requireMayDo,
  retiringBlockers,
  templateKinds,
  type TemplateVerb,
} from './status.ts';

test('a draft is written until it is published or dropped; what is published is only taken out of use', () => {
  const verbs: TemplateVerb[] = ['write', 'publish', 'retire', 'renew'];
  expect(
    allTemplateStatuses.map(
      (status) => `${status}: ${verbs.filter((verb) => mayDo(verb, status)).join(' ')}`,
    ),
  ).toEqual(['draft: write publish retire', 'published: retire renew', 'retired: renew']);
});

test('there are templates of mappings and of plans', () => {
  expect(templateKinds).toEqual(['mapping', 'plan']);
});

test('what cannot be done is refused', () => {
  expect(() => {
    requireMayDo('write', 'published');
  }).toThrow('wrong-status');
  expect(() => {
    requireMayDo('write', 'draft');
  }).not.toThrow();
});

test('a draft is dropped as it is, a published one with a reason', () => {
  expect(retiringBlockers({ status: 'draft', reason: '' })).toEqual([]);
  expect(retiringBlockers({ status: 'published', reason: ' ' })).toEqual(['reason-missing']);
  expect(retiringBlockers({ status: 'published', reason: 'Brukes ikke.' })).toEqual([]);
});
