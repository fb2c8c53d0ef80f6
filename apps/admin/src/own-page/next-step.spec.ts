import { expect, test } from '@jest/globals';
import { nextStep } from './next-step.ts';

const measure = (deadline: string, status = 'agreed', own = false) => ({
  status,
  deadline,
  title: `til ${deadline}`,
  responsibleName: own ? null : 'Marte',
  responsibleYoungPerson: own,
});
const nothing = { measures: [], transitions: [], plan: null };
const today = '2026-11-20';

test('the first day from today on comes first', () => {
  const planned = {
    ...nothing,
    measures: [measure('2026-12-10'), measure('2026-11-19'), measure('2026-11-30', 'ongoing', true)],
    transitions: [{ status: 'accepted', onDate: '2026-12-01', kind: 'bup_to_dps', senderName: 'Henrik' }],
  };
  expect(nextStep(planned, today)).toEqual({
    on: '2026-11-30',
    kind: 'measure',
    what: 'til 2026-11-30',
    who: null,
  });
  expect(nextStep({ ...planned, measures: [] }, today)).toMatchObject({ kind: 'transition', who: 'Henrik' });
});

test('today is not too late', () => {
  expect(nextStep({ ...nothing, measures: [measure(today)] }, today)).toMatchObject({ on: today });
});

test('what is only proposed, done or over is not next', () => {
  const planned = {
    ...nothing,
    measures: [measure('2026-12-01', 'proposed'), measure('2026-12-01', 'done')],
    transitions: [
      { status: 'met', onDate: '2026-12-01', kind: 'bup_to_dps', senderName: 'Henrik' },
      { status: 'ended', onDate: '2026-12-01', kind: 'bup_to_dps', senderName: 'Henrik' },
    ],
  };
  expect(nextStep(planned, today)).toBeNull();
});

test('with nothing to come, the latest that is overdue; an old review is not', () => {
  const planned = {
    ...nothing,
    measures: [measure('2026-10-01'), measure('2026-11-01')],
    plan: { reviewOn: '2026-11-10' },
  };
  expect(nextStep(planned, today)).toMatchObject({ on: '2026-11-01' });
  expect(nextStep({ ...nothing, plan: { reviewOn: '2026-12-01' } }, today)).toMatchObject({ kind: 'review' });
});
