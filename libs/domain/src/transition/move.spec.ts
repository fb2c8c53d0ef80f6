import { expect, test } from '@jest/globals';
import {
  daysAfterMove,
  endsAfterMove,
  moveBlockers,
  type MoveFacts,
  requireMayMove,
  requireMayUndoMove,
  undoMoveBlockers,
  type UndoMoveFacts,
} from './move.ts';

const facts: MoveFacts = {
  kind: 'new_municipality',
  status: 'met',
  isReceiver: true,
  disputed: false,
  registered: false,
  servesThere: true,
};
const undo: UndoMoveFacts = {
  isReceiver: true,
  registered: true,
  endsOn: '2026-11-20',
  today: '2026-11-20',
};

test('what was before lasts thirty days from the move, and thirty from the day it is registered when that is later', () => {
  expect(daysAfterMove).toBe(30);
  expect(endsAfterMove('2026-12-01', '2026-11-20')).toBe('2026-12-31');
  expect(endsAfterMove('2026-08-01', '2026-11-20')).toBe('2026-12-20');
});

test('the receiver registers it when they have met', () => {
  expect(moveBlockers(facts)).toEqual([]);
});

test.each<[string, Partial<MoveFacts>]>([
  ['not_a_move', { kind: 'bup_to_dps' }],
  ['not_met_yet', { status: 'accepted' }],
  ['receiver_decides', { isReceiver: false }],
  ['still_disputed', { disputed: true }],
  ['registered_already', { registered: true }],
  ['not_served_there', { servesThere: false }],
])('it is not registered: %s', (code, part) => {
  expect(moveBlockers({ ...facts, ...part })).toEqual([code]);
  expect(() => {
    requireMayMove({ ...facts, ...part });
  }).toThrow('blocked');
});

test.each<[string, Partial<UndoMoveFacts>]>([
  ['receiver_decides', { isReceiver: false }],
  ['not_registered', { registered: false, endsOn: null }],
  ['ended_already', { endsOn: '2026-11-19' }],
])('it is not taken back: %s', (code, part) => {
  expect(undoMoveBlockers(undo)).toEqual([]);
  expect(undoMoveBlockers({ ...undo, ...part })).toEqual([code]);
  expect(() => {
    requireMayUndoMove({ ...undo, ...part });
  }).toThrow('blocked');
});
