import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { queryClient } from '../providers/query-client.ts';
import { readAbout } from './read-anew.ts';

const path = '/young-people/019b028d-b500-7001-846f-e1e4a69ae2c0/plan';
let answers: ((text: string) => void)[] = [];
let stop: () => void;

/** What stands on the page. */
const shown = (): unknown => queryClient.getQueryData([path]);
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

beforeEach(() => {
  answers = [];
  Object.assign(globalThis, { document: { hidden: false } });
  const observer = new QueryObserver(queryClient, {
    queryKey: [path],
    queryFn: () =>
      new Promise<string>((resolve) => {
        answers.push(resolve);
      }),
  });
  stop = observer.subscribe(() => undefined);
});

afterEach(() => {
  stop();
  queryClient.clear();
  Reflect.deleteProperty(globalThis, 'document');
});

test.each([true, false])(
  'changed while it is read for the first time, it is read once more (sight: %s)',
  async (sight) => {
    readAbout('019b028d-b500-7001-846f-e1e4a69ae2c0', sight);
    expect(answers).toHaveLength(1);
    answers[0]?.('as it was');
    await settled();
    expect(answers).toHaveLength(2);
    answers[1]?.('as it is');
    await settled();
    expect(shown()).toBe('as it is');
    expect(answers).toHaveLength(2);
  },
);

test('what is on the page is read again at once, and what is about somebody else is not', async () => {
  answers[0]?.('as it was');
  await settled();
  readAbout('019b028d-b500-7001-846f-e1e4a69ae2c1', false);
  expect(answers).toHaveLength(1);
  readAbout('019b028d-b500-7001-846f-e1e4a69ae2c0', false);
  expect(answers).toHaveLength(2);
  answers[1]?.('as it is');
  await settled();
  expect(shown()).toBe('as it is');
});
