import { expect, test } from '@jest/globals';
import {
  missingHandOver,
  transitionPlanBlockers,
  transitionVerbBlockers,
  type TransitionVerbFacts,
} from './blockers.ts';
import { handOverList } from './kinds.ts';

const today = '2026-11-20';
const draft = { kind: 'bup_to_dps', onDate: '2027-08-31', sender: 'bup', receiver: 'dps' } as const;
const asked = (facts: Partial<TransitionVerbFacts>) =>
  transitionVerbBlockers(
    {
      status: 'planned',
      verb: 'offer',
      side: 'sender',
      hasReceiver: true,
      reason: '',
      date: null,
      end: null,
      ...facts,
    },
    today,
  );

test('a transition is planned between a sender and a receiver of its kind', () => {
  expect(transitionPlanBlockers(draft, today)).toEqual([]);
  expect(transitionPlanBlockers({ ...draft, receiver: null }, today)).toEqual([]);
  expect(transitionPlanBlockers({ ...draft, sender: 'school' }, today)).toEqual(['sender_not_of_this_kind']);
  expect(transitionPlanBlockers({ ...draft, receiver: 'nav' }, today)).toEqual(['receiver_not_of_this_kind']);
});

test('a transition is not planned into the past', () => {
  expect(transitionPlanBlockers({ ...draft, onDate: today }, today)).toEqual([]);
  expect(transitionPlanBlockers({ ...draft, onDate: '2026-11-19' }, today)).toEqual(['date_passed']);
});

test('the sender offers it to a receiver', () => {
  expect(asked({})).toEqual([]);
  expect(asked({ hasReceiver: false })).toEqual(['no_receiver']);
  expect(asked({ side: 'receiver' })).toEqual(['other_side_decides']);
  expect(asked({ side: null })).toEqual(['other_side_decides']);
});

test('the receiver accepts, and only what is offered', () => {
  expect(asked({ verb: 'accept', status: 'offered', side: 'receiver', hasReceiver: false })).toEqual([]);
  expect(asked({ verb: 'accept', status: 'planned', side: 'receiver' })).toEqual(['verb_not_possible']);
});

test('the receiver declines with a reason and a date to ask again', () => {
  const decline = {
    verb: 'decline',
    status: 'offered',
    side: 'receiver',
    reason: 'Fullt til jul',
    date: '2027-01-04',
  } as const;
  expect(asked(decline)).toEqual([]);
  expect(asked({ ...decline, reason: ' ' })).toEqual(['no_reason']);
  expect(asked({ ...decline, date: null })).toEqual(['no_date']);
  expect(asked({ ...decline, date: '2026-11-19' })).toEqual(['ask_again_date_passed']);
});

test('the receiver reports the first real meeting, with the day it was', () => {
  const met = { verb: 'report_met', status: 'accepted', side: 'receiver', date: today } as const;
  expect(asked(met)).toEqual([]);
  expect(asked({ ...met, date: '2026-10-01' })).toEqual([]);
  expect(asked({ ...met, date: null })).toEqual(['no_date']);
  expect(asked({ ...met, date: '2026-11-21' })).toEqual(['met_in_the_future']);
  expect(asked({ ...met, side: 'sender' })).toEqual(['other_side_decides']);
});

test('the sender ends it otherwise with a reason and a way of ending', () => {
  const end = {
    verb: 'end',
    status: 'accepted',
    reason: 'Flyttet til Sverige',
    end: 'moved_abroad',
  } as const;
  expect(asked(end)).toEqual([]);
  expect(asked({ ...end, end: null })).toEqual(['no_way_of_ending']);
  expect(asked({ ...end, reason: '' })).toEqual(['no_reason']);
});

test('what is neither handed over nor left out with a note is missing', () => {
  const all = handOverList('bup_to_dps').map((code) => ({ code, doneOn: today, note: '' }));
  expect(missingHandOver('bup_to_dps', all)).toEqual([]);
  expect(missingHandOver('bup_to_dps', [])).toEqual(handOverList('bup_to_dps'));
  const noMedication = all.map((item) => (item.code === 'medication' ? { ...item, doneOn: null } : item));
  expect(missingHandOver('bup_to_dps', noMedication)).toEqual(['medication']);
  const explained = noMedication.map((item) =>
    item.code === 'medication' ? { ...item, note: 'Bruker ingen' } : item,
  );
  expect(missingHandOver('bup_to_dps', explained)).toEqual([]);
});
