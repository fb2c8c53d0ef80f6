import { expect, test } from '@jest/globals';
import { purposeOf, purposes } from './purpose.ts';

/** Written by hand and read by people: what it is for: which things. */
const expected = `
overview: my-list, my-list-csv-export, my-list-xlsx-export, my-day, my-withheld-items
follow-up: case, follow-up, concern, contact, baton, caseload, help-request, activity, note, meeting, minutes, minutes-export, thread, blanking
plan: plan, plan-export, goal, measure, contribution
mapping: mapping
hand-over: transition, hand-over-export, invitation
team: team, absence, stand-in, supporter, title, guardian, sign-in-code
sharing: consent, legal-basis
safety: emergency, emergency-review, protection
control: log, privacy-question, service-question
`;

test('what each kind of use is for', () => {
  const things = Object.groupBy(Object.entries(purposes), ([, purpose]) => purpose);
  const lines = Object.entries(things).map(
    ([purpose, of]) => `${purpose}: ${of.map(([thing]) => thing).join(', ')}`,
  );
  expect(lines.join('\n')).toBe(expected.trim());
});

test('a line of the log has its purpose by its action', () => {
  expect(purposeOf('plan.read')).toBe('plan');
  expect(purposeOf('sign-in-code.make')).toBe('team');
  expect(purposeOf('own-page.read')).toBeNull();
  expect(purposeOf('request')).toBeNull();
});
