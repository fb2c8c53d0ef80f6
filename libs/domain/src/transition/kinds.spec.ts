import { expect, test } from '@jest/globals';
import { allTransitionKinds, handOverList, isTransitionKind, kindsSentBy, transitionKinds } from './kinds.ts';
import { alwaysHandedOver, handOverItems, milestoneCodes } from './kinds/kind-rules.ts';

test('every transition that breaks is known by name, with sender, receiver, whom we speak for, and category', () => {
  const lines = allTransitionKinds.map((kind) => {
    const { senders, receivers, outside, category } = transitionKinds[kind];
    return `${kind}: ${senders.join(' ')} → ${receivers.join(' ')} (${String(outside)}) ${category}`;
  });
  const anyMunicipal = 'coordination nav child_welfare school ot school_health housing youth_work ppt';
  expect(lines).toEqual([
    'lower_to_upper_secondary: school ppt → school (null) school',
    'vg1_to_vg2: school → school (null) school',
    'vg2_to_vg3: school → school (null) school',
    'upper_secondary_to_apprenticeship: school → ot nav (training_establishment) school',
    'school_to_ot: school → ot (null) school',
    'ot_to_nav: ot → nav (null) work_economy',
    'apprenticeship_to_work: ot nav → nav coordination (employer) work_economy',
    'unemployment_to_illness: nav ot → nav bup dps school_health (null) work_economy',
    'illness_to_low_income: nav bup dps → nav coordination (null) work_economy',
    'low_income_to_work: nav → nav coordination (employer) work_economy',
    'introduction_to_work_or_school: nav coordination → nav school ot (null) work_economy',
    'child_welfare_to_nav: child_welfare → nav (null) family',
    'child_welfare_to_aftercare: child_welfare → child_welfare coordination (null) family',
    'bup_to_dps: bup → dps (null) health',
    'care_to_own_home: child_welfare → housing nav coordination (null) family',
    'institution_to_home: child_welfare bup dps coordination → coordination nav housing (institution) health',
    'prison_to_home: nav coordination → nav housing coordination (prison) work_economy',
    `new_municipality: ${anyMunicipal} → ${anyMunicipal} (null) basic`,
    'reception_to_settlement: coordination nav child_welfare → nav coordination housing (reception_centre) work_economy',
  ]);
});

test('everybody hands over the own goals, the open measures, what works and whom to call', () => {
  expect(alwaysHandedOver).toEqual(['own_goals', 'open_measures', 'what_works', 'who_to_call']);
  expect(handOverList('vg1_to_vg2').slice(0, 4)).toEqual(alwaysHandedOver);
});

test('each kind hands over what its receiver needs besides', () => {
  const lines = allTransitionKinds.map(
    (kind) => `${kind}: ${handOverList(kind).slice(alwaysHandedOver.length).join(' ')}`,
  );
  expect(lines).toEqual([
    'lower_to_upper_secondary: school_marks_and_absence adaptations',
    'vg1_to_vg2: school_marks_and_absence adaptations',
    'vg2_to_vg3: school_marks_and_absence adaptations',
    'upper_secondary_to_apprenticeship: school_marks_and_absence adaptations work_experience',
    'school_to_ot: school_marks_and_absence adaptations consents',
    'ot_to_nav: consents school_marks_and_absence work_experience',
    'apprenticeship_to_work: work_experience adaptations',
    'unemployment_to_illness: benefit_decisions consents',
    'illness_to_low_income: benefit_decisions home_and_rent',
    'low_income_to_work: benefit_decisions work_experience adaptations',
    'introduction_to_work_or_school: work_experience language_and_interpreter residence_papers',
    'child_welfare_to_nav: consents home_and_rent benefit_decisions',
    'child_welfare_to_aftercare: consents aftercare_decision home_and_rent',
    'bup_to_dps: consents treatment_summary medication crisis_plan',
    'care_to_own_home: home_and_rent aftercare_decision crisis_plan',
    'institution_to_home: home_and_rent treatment_summary medication crisis_plan',
    'prison_to_home: home_and_rent benefit_decisions crisis_plan',
    'new_municipality: consents home_and_rent',
    'reception_to_settlement: residence_papers language_and_interpreter home_and_rent',
  ]);
});

test('everything that can be handed over is handed over somewhere, and every milestone stands somewhere', () => {
  const handedOver = new Set(allTransitionKinds.flatMap(handOverList));
  expect([...handedOver].toSorted()).toEqual(handOverItems.toSorted());
  const passed = new Set(allTransitionKinds.flatMap((kind) => Object.keys(transitionKinds[kind].milestones)));
  expect([...passed].toSorted()).toEqual(milestoneCodes.toSorted());
});

test('a service is offered the kinds it can send', () => {
  expect(kindsSentBy('bup')).toEqual(['illness_to_low_income', 'bup_to_dps', 'institution_to_home']);
  expect(kindsSentBy('ot')).toEqual([
    'ot_to_nav',
    'apprenticeship_to_work',
    'unemployment_to_illness',
    'new_municipality',
  ]);
});

test('a transition that nobody has named is not known', () => {
  expect(isTransitionKind('school_to_moon')).toBe(false);
  expect(isTransitionKind('bup_to_dps')).toBe(true);
});
