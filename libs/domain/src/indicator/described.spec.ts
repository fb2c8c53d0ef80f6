import { expect, test } from '@jest/globals';
import { indicatorUnits, ownSources, ruleOf, sourceOf, unitOf } from './described.ts';
import { allMeasured } from './measured.ts';

/** Written by hand: what each own number is a share of, what it is counted from, and by which rule with versions. */
const expected = `
school_concern percent_of_concerned mappings -
dropout percent_of_concerned activities after_five_years
dropout_in_year percent_of_concerned activities county_left_in_the_year
outside percent_of_known activities ssb
outside_immigrants percent_of_known backgrounds ssb
outside_norwegian_born percent_of_known backgrounds ssb
in_work_or_education percent_of_known activities ssb
persistence percent_of_known activities ssb
followed_up_by_status percent_of_followed_up activities ssb
concern_to_mapping percent_of_followed_up mappings -
concern_to_plan percent_of_followed_up plans -
concern_to_measure percent_of_followed_up measures -
batons percent_of_followed_up batons -
transitions_met percent_of_concerned transitions transitions
transitions_on_time percent_of_concerned transitions transitions
transitions_declined percent_of_concerned transitions transitions
transitions_overdue percent_of_concerned transitions transitions
gap_days percent_of_followed_up batons -
young_per_counsellor percent_of_followed_up batons -
premise_told percent_of_concerned participation -
premise_heard percent_of_concerned participation -
premise_feedback percent_of_concerned participation -
premise_evaluates percent_of_concerned participation -
premise_fitted percent_of_concerned participation -
pulse_heard percent_of_concerned pulses -
pulse_knows_who percent_of_concerned pulses -
pulse_pull_together percent_of_concerned pulses -
measures_evaluated percent_of_followed_up evaluations -
measures_helped percent_of_concerned evaluations -
`;

test('every own number has a unit and a source, and those of others have neither', () => {
  const lines = allMeasured.flatMap((code) => {
    const [unit, source] = [unitOf(code), sourceOf(code)];
    if (unit === null && source === null) return [];
    return [[code, unit ?? 'none', source ?? 'none', ruleOf(code) ?? '-'].join(' ')];
  });
  expect(`\n${lines.join('\n')}\n`).toBe(expected);
  expect(unitOf('leisure')).toBeNull();
  expect(sourceOf('leisure')).toBeNull();
  expect(ruleOf('leisure')).toBeNull();
});

test('every unit and every source is one that some own number has', () => {
  const used = (of: (code: (typeof allMeasured)[number]) => string | null) =>
    [...new Set(allMeasured.flatMap((code) => of(code) ?? []))].toSorted();
  expect(used(unitOf)).toEqual([...indicatorUnits].toSorted());
  expect(used(sourceOf)).toEqual([...ownSources].toSorted());
});
