import { expect, test } from '@jest/globals';
import { answerSigns } from '#domain/immigrant-background/categories';
import { statusOn } from '#domain/activity/status-on';
import { changeConcern, register } from './case/register.ts';
import { openCase } from './case/open-case.ts';
import { protect } from './case/protect.ts';
import { tellCrowd } from './crowd/crowd.ts';
import { activate, close } from './case/status.ts';
import { beginPlan } from './case/plan.ts';
import { activatePlan } from './case/activate-plan.ts';
import { momentOf } from './random/moments.ts';
import { diceOf } from './random/dice.ts';
import { demoOf, seedNumber, tellingOf } from './tell-demo.ts';

const today = '2026-11-20';
const demo = demoOf({ youngPeople: 300, seedDate: today });
const rowsOf = (table: Parameters<typeof demo.book.rows.get>[0]): object[] => demo.book.rows.get(table) ?? [];
const valuesOf = (table: Parameters<typeof demo.book.rows.get>[0], column: string): unknown[] =>
  rowsOf(table).map((row) => new Map<string, unknown>(Object.entries(row)).get(column));

test('the same date gives the same rows, ids included', () => {
  const [one, again] = [1, 2].map(() => [...demoOf({ youngPeople: 80, seedDate: today }).book.rows]);
  expect(JSON.stringify(one) === JSON.stringify(again)).toBe(true);
});

test('another date moves every date and makes other ids', () => {
  const later = demoOf({ youngPeople: 60, seedDate: '2027-02-28' });
  expect(later.tour.person.birthDate > demo.tour.person.birthDate).toBe(true);
  expect(later.tour.person.id).not.toBe(demo.tour.person.id);
});

test('every phase, level, answer and state is there', () => {
  expect(new Set(valuesOf('follow_up', 'status'))).toEqual(
    new Set(['registered', 'active', 'paused', 'closed']),
  );
  expect(new Set(valuesOf('concern', 'level'))).toEqual(new Set([0, 1, 2, 3]));
  expect(new Set(valuesOf('consent', 'state'))).toEqual(new Set(['given', 'refused', 'withdrawn']));
  expect(new Set(valuesOf('invitation', 'answer'))).toEqual(
    new Set(['accepted', 'declined', 'withdrawn', null]),
  );
  expect(new Set(valuesOf('mapping', 'status'))).toEqual(new Set(['draft', 'completed']));
  expect(new Set(valuesOf('plan', 'status'))).toEqual(new Set(['draft', 'active', 'closed']));
  expect(new Set(valuesOf('measure', 'status'))).toEqual(
    new Set(['proposed', 'agreed', 'ongoing', 'done', 'cancelled']),
  );
  expect(new Set(valuesOf('transition', 'status'))).toEqual(
    new Set(['planned', 'offered', 'accepted', 'declined', 'met', 'ended']),
  );
});

test('everybody has a birth date from 13 to 29 years ago, and nothing has yet to happen', () => {
  const births = valuesOf('young_person', 'birth_date').map(String).sort();
  expect(births[0] ?? '').toMatch(/^199[67]/);
  expect(births.at(-1) ?? '').toMatch(/^2013/);
  expect(valuesOf('access_log', 'at').filter((at) => String(at) >= today)).toEqual([]);
});

test('child welfare has one report, which has come and is not decided', () => {
  expect(rowsOf('child_welfare_report')).toHaveLength(1);
  expect(valuesOf('child_welfare_processing', 'report_id')).toEqual(valuesOf('child_welfare_report', 'id'));
});

test('a school’s list, an own part, three days of how it is and an own repeat are there', () => {
  expect(valuesOf('school_list', 'identified_count')).toEqual([6]);
  expect(valuesOf('identified_pupil', 'status')).toEqual([...Array<string>(4).fill('waiting'), 'set_aside']);
  expect(rowsOf('own_part')).toEqual([
    expect.objectContaining({ young_person_id: demo.tour.person.id, sent_at: expect.any(String) }),
  ]);
  expect(valuesOf('quality_of_life', 'young_person_id')).toEqual(Array(3).fill(demo.tour.person.id));
  expect(valuesOf('measure', 'repeat_told').filter((told) => told !== null)).toEqual(['own_done']);
});

test('backgrounds are answered by some of those who sign in, and by nobody who is told of in the tour', () => {
  const answers = valuesOf('immigrant_background', 'answer');
  expect(new Set(answers)).toEqual(new Set(Object.values(answerSigns)));
  expect(valuesOf('immigrant_background', 'young_person_id')).not.toContain(demo.tour.person.id);
  expect(answers.length).toBeLessThan(valuesOf('young_person', 'id').length / 2);
});

test('no id is used twice', () => {
  const ids = [...demo.book.rows.keys()]
    .flatMap((table) => valuesOf(table, 'id'))
    .filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
});

const newCase = () => {
  const telling = tellingOf(60, today);
  const file = openCase(telling, diceOf(1, 1), {
    name: { givenName: 'Prøve', familyName: 'Sak', female: true, language: 'nb' },
    birthDate: '2008-01-02',
    place: 'Granlia',
    since: '2026-10-01',
    username: null,
    guardians: [],
    hasNumber: true,
  });
  const concern = {
    at: momentOf('2026-10-01', 540),
    by: telling.directory.signIn('nav2'),
    level: 1,
    reason: 'Trenger hjelp',
    youngPersonTold: { told: true, how: 'I samtale' },
    guardiansTold: { told: false, whyNot: 'Myndig' },
  } as const;
  return { file, concern };
};

test('A01 the two who are hidden are worked with and read by those alone who are cleared', () => {
  for (const { person, hidden } of [demo.ylva, demo.even]) {
    const about = (table: 'access_log' | 'team_member', column: string): unknown[] =>
      rowsOf(table)
        .map((row) => new Map<string, unknown>(Object.entries(row)))
        .filter((row) => row.get('young_person_id') === person.id)
        .map((row) => row.get(column));
    const cleared: unknown[] = hidden?.cleared.map(({ id }) => id) ?? [];
    expect(cleared.length).toBe(2);
    expect(new Set(about('access_log', 'actor_post_id'))).toEqual(new Set(cleared));
    expect(new Set(about('team_member', 'post_id'))).toEqual(new Set(cleared));
  }
});

test('A01 who is not cleared cannot be told as a reader of somebody hidden', () => {
  const { file, concern } = newCase();
  const { by, at } = concern;
  const level = 'strictly_confidential';
  const reason = 'Registrert i folkeregisteret';
  protect(file, { at, by, level, reason, cleared: [file.directory.signIn('koordinator2')] });
  expect(() => {
    register(file, concern, true);
  }).toThrow('protection-needs-clearance');
});

test('a story that breaks a rule cannot be told', () => {
  const { file, concern } = newCase();
  expect(() => {
    register(file, { ...concern, reason: ' ' }, true);
  }).toThrow('reason-missing');
  register(file, concern, true);
  const at = momentOf('2026-10-02', 540);
  expect(() => {
    changeConcern(file, { ...concern, at, level: 0 });
  }).toThrow('back-to-wonder');
  expect(() => {
    activate(file, at);
  }).toThrow('no-live-basis');
});

test('a plan without basis, agreement and goal cannot be active, and nobody outside the team writes in the log', () => {
  const { file, concern } = newCase();
  register(file, concern, true);
  const at = momentOf('2026-10-02', 540);
  beginPlan(file, concern.by, at);
  expect(() => {
    activatePlan(file, { at, by: concern.by, agreedHow: 'Nei', reviewOn: '2026-12-01', left: [] });
  }).toThrow('no_basis_for_basic, no_goal_in_own_words');
  expect(() => {
    changeConcern(file, { ...concern, at, level: 2, by: file.directory.signIn('nav') });
  }).toThrow('no-relation');
  expect(() => {
    close(file, at, 'goal_reached');
  }).not.toThrow();
});

test('nothing confirmed for half a year is unknown', () => {
  const spell = {
    kind: 'employed',
    level: null,
    from: '2025-01-01',
    to: null,
    confirmedOn: '2026-02-01',
  } as const;
  expect(statusOn([spell], today, 'ssb').status).toBe('unknown');
});

test('a young person who takes over days after the first consent is asked again, never before being registered', () => {
  const telling = tellingOf(20_000, today);
  for (const index of [7284, 19_772])
    expect(() => {
      tellCrowd(telling, seedNumber, index);
    }).not.toThrow();
});
