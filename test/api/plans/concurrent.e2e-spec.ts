import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;

beforeAll(async () => {
  it = await startPlanCase(10);
});

afterAll(() => it.laget.close());

/** Reads, adds one line, writes; begins again when somebody was first. */
const addLine = async (goalId: string, line: string, pause: number): Promise<void> => {
  for (;;) {
    const { body } = await it.skole.get(it.path('/plan')).expect(200);
    const goal = body.goals.find(({ id }: { id: string }) => id === goalId);
    const wording = `${String(goal.wording)}\n${line}`;
    const answer = await it.skole.patch(it.path(`/goals/${goalId}`), { wording }).set(...seen(goal.version));
    if (answer.status === 200) return;
    expect(answer.status).toBe(412);
    await setTimeout(pause);
  }
};

test('fifty who write in the same goal at once lose no line, and each line is a number of the plan', async () => {
  const { body } = await it.skole
    .post(it.path('/goals'), { ownWords: 'Mitt mål', wording: 'Linjer:' })
    .expect(201);
  const lines = Array.from({ length: 50 }, (_, at) => `linje ${String(at)}`);
  await Promise.all(lines.map((line, at) => addLine(body.id, line, at * 30)));
  const plan = (await it.skole.get(it.path('/plan')).expect(200)).body;
  expect(plan.goals[0].wording.split('\n').slice(1).sort()).toEqual(lines.toSorted());
  expect(plan.goals[0].version).toBe(51);
  expect(plan.plan.number).toBe(52);
  const versions = (await it.skole.get(it.path('/plan/versions')).expect(200)).body;
  expect(versions.map(({ number }: { number: number }) => number)).toEqual(
    Array.from({ length: 52 }, (_, at) => 52 - at),
  );
}, 60_000);
