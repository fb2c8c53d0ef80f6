import { expect, test } from '@jest/globals';
import {
  allContactWays,
  contactBlockers,
  contactWays,
  undoContactBlockers,
  type UndoContactFacts,
  waysOfContact,
} from './ways.ts';

const today = '2026-11-20';

test('who was met, rang or wrote was in touch; who was only tried was not', () => {
  expect(contactWays).toEqual({
    met: { isContact: true },
    phone: { isContact: true },
    message: { isContact: true },
    tried: { isContact: false },
  });
  expect(allContactWays).toEqual(['met', 'phone', 'message', 'tried']);
  expect(waysOfContact).toEqual(['met', 'phone', 'message']);
});

test.each<[string, string[]]>([
  ['2026-11-20', []],
  ['2026-10-21', []],
  ['2026-10-20', ['contact-too-long-ago']],
  ['2026-11-21', ['contact-not-yet']],
  ['2026-13-01', ['contact-date-invalid']],
])('contact on %s', (on, blockers) => {
  expect(contactBlockers({ on, today })).toEqual(blockers);
});

const mine: UndoContactFacts = { isMine: true, writtenOn: today, today, undone: false };

test.each<[Partial<UndoContactFacts>, string[]]>([
  [{}, []],
  [{ isMine: false }, ['contact-not-mine']],
  [{ writtenOn: '2026-11-19' }, ['contact-not-today']],
  [{ undone: true }, ['contact-undone']],
])('taken back: %j', (part, blockers) => {
  expect(undoContactBlockers({ ...mine, ...part })).toEqual(blockers);
});
