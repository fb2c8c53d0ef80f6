import { allKnownDates, knownDates, proposedMonthsBefore } from '#domain/preparation/known-dates';
import { allSteps, stepsVersion } from '#domain/preparation/steps';

const dates = allKnownDates.map((kind) => {
  const rule = knownDates[kind];
  return rule.from === 'birth' ? { ...rule, kind, ...(rule.day ?? { day: null }) } : { ...rule, kind };
});

const steps = allSteps.map(({ before, ...rest }) => ({ ...rest, ...before }));

/** The rules of libs/domain as the database is told them: it finds who has such a date, and proposes. */
export const preparationRules = JSON.stringify({
  version: stepsVersion,
  monthsBefore: proposedMonthsBefore,
  dates,
  steps,
});
