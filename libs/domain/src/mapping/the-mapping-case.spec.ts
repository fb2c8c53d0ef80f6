import { expect, test } from '@jest/globals';
import type { AreaAnswer } from './answers.ts';
import { contactsFor } from './acute.ts';
import { completeBlockers } from './completion.ts';
import { proposals } from './proposals.ts';

/** «Anne», 24 years, as she and her counsellor filled in the mapping on day 3. */
const dayThree: AreaAnswer[] = [
  { area: 'housing', answer: 'some', ownWords: '', note: 'Rot og kaos hjemme' },
  {
    area: 'debt',
    answer: 'serious',
    ownWords: 'Jeg tør ikke åpne posten lenger.',
    note: 'Ubetalt barnehage siden august.',
  },
  { area: 'income', answer: 'some', ownWords: '', note: 'Sykmeldt, AAP er ikke avklart' },
  { area: 'physical_health', answer: 'fine', ownWords: '', note: '' },
  { area: 'mental_health', answer: 'serious', ownWords: 'Jeg sover ikke.', note: '' },
  { area: 'school', answer: 'not_talked', ownWords: '', note: '' },
  { area: 'family_care', answer: 'acute', ownWords: 'Leo gråter når vi går ut.', note: 'Leo er tre år.' },
  { area: 'safety', answer: 'acute', ownWords: 'Han står utenfor barnehagen når jeg henter Leo.', note: '' },
  { area: 'strengths', answer: 'fine', ownWords: 'Leo har aldri kommet for sent i barnehagen.', note: '' },
];

test('on day 3 it proposes measures for the debt, the kindergarten and her safety', () => {
  const measures = proposals(dayThree).flatMap((proposal) => proposal.measures.map(({ code }) => code));
  expect(measures).toEqual([
    'debt_counsellor',
    'pause_claims',
    'doctor_appointment',
    'someone_to_talk_to',
    'kindergarten_talk',
    'family_support',
    'safety_plan',
    'crisis_centre_contact',
  ]);
});

test('it cannot be completed before the decision on the violence and on the children', () => {
  expect(completeBlockers(dayThree, [])).toEqual([
    'acute_without_decision:family_care',
    'acute_without_decision:safety',
  ]);
  const police = { area: 'safety', decisions: ['call_112', 'crisis_centre_together'], reason: '' } as const;
  expect(completeBlockers(dayThree, [police])).toEqual(['acute_without_decision:family_care']);
  const children = { area: 'family_care', decisions: ['notify_child_welfare'], reason: '' } as const;
  expect(completeBlockers(dayThree, [police, children])).toEqual([]);
});

test('that the duty does not apply to the children must be explained', () => {
  const safety = { area: 'safety', decisions: ['call_112'], reason: '' } as const;
  const children = { area: 'family_care', decisions: ['duty_not_now'], reason: '' } as const;
  expect(completeBlockers(dayThree, [safety, children])).toEqual(['decision_without_reason:family_care']);
});

test('whom to call stands where the acute answer is given', () => {
  expect(contactsFor('safety').map(({ contact }) => contact)).toContain('crisis_centre');
  expect(contactsFor('family_care').map(({ contact }) => contact)).toContain('child_welfare_emergency');
});
