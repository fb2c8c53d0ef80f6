import { expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { diceOf } from '../../seed/random/dice.ts';
import { inventedStory, storyBy } from './stories.ts';

const from = '2024-01-15';
const stories = Array.from({ length: 400 }, (_one, at) => inventedStory(String(at), from, diceOf(9, at)));

test('whoever has had a measure evaluated has begun one, with a plan and a mapping before it', () => {
  const evaluated = stories.filter((story) => story.evaluated.length > 0);
  expect(evaluated.length).toBeGreaterThan(200);
  for (const { mappedOn, plannedOn, measureOn } of evaluated) {
    const days = [from, mappedOn ?? '', plannedOn ?? '', measureOn ?? ''];
    expect(days).toEqual(days.toSorted());
    expect(days).not.toContain('');
  }
  expect(stories.some(({ measureOn }) => measureOn === null)).toBe(true);
});

test('on no day is a measure evaluated that has not been tried', () => {
  for (let days = 0; days <= 500; days += 20) {
    const day = addDays(from, days);
    for (const { evaluated, measureOn } of stories.map((story) => storyBy(story, day)))
      if (evaluated.length > 0) expect(measureOn !== null && addDays(measureOn, 60) <= day).toBe(true);
  }
  const last = stories.map((story) => storyBy(story, addDays(from, 800)));
  expect(last.map(({ evaluated }) => evaluated)).toEqual(stories.map(({ evaluated }) => evaluated));
});
