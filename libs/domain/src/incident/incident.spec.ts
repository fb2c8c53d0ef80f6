import { expect, test } from '@jest/globals';
import {
  allIncidentSteps,
  hoursLeft,
  incidentStepBlockers,
  incidentSteps,
  requireMayStepIncident,
  type StepFacts,
  tellBy,
  tellWithinHours,
} from './incident.ts';

const noticed = new Date('2026-11-20T08:00:00Z');
const facts: StepFacts = { steps: [], step: 'authority_told', text: 'Meldt i Altinn.' };

test('the steps of an incident', () => {
  expect(incidentSteps).toEqual({
    authority_told: { stopsTheClock: true, closes: false },
    not_reportable: { stopsTheClock: true, closes: false },
    people_told: { stopsTheClock: false, closes: false },
    measure: { stopsTheClock: false, closes: false },
    closed: { stopsTheClock: false, closes: true },
  });
  expect(allIncidentSteps).toHaveLength(5);
});

test('G12 the clock counts 72 hours down from when it was noticed, and goes below zero', () => {
  expect(tellWithinHours).toBe(72);
  expect(tellBy(noticed)).toEqual(new Date('2026-11-23T08:00:00Z'));
  expect(hoursLeft(noticed, [], noticed)).toBe(72);
  expect(hoursLeft(noticed, ['people_told'], new Date('2026-11-22T08:30:00Z'))).toBe(23);
  expect(hoursLeft(noticed, [], new Date('2026-11-23T09:00:00Z'))).toBe(-1);
});

test('G12 telling the authority stops it, and so does a written reason why not', () => {
  expect(hoursLeft(noticed, ['authority_told'], noticed)).toBeNull();
  expect(hoursLeft(noticed, ['not_reportable'], noticed)).toBeNull();
});

test('each step is written; it closes when the clock has been answered, and then nothing more comes', () => {
  expect(incidentStepBlockers(facts)).toEqual([]);
  expect(incidentStepBlockers({ ...facts, text: '' })).toEqual(['text_missing']);
  expect(incidentStepBlockers({ ...facts, step: 'closed' })).toEqual(['clock_still_running']);
  expect(incidentStepBlockers({ ...facts, steps: ['not_reportable'], step: 'closed' })).toEqual([]);
  expect(incidentStepBlockers({ ...facts, steps: ['authority_told', 'closed'] })).toEqual(['already_closed']);
  expect(() => {
    requireMayStepIncident({ ...facts, text: ' ' });
  }).toThrow('blocked');
});
