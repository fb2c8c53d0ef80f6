import { beforeEach, expect, test } from '@jest/globals';
import { type Became, type Outside, UnsentBox } from './unsent-box.ts';
import type { UnsentRequest } from './unsent-request.ts';

const day = 24 * 60 * 60 * 1000;

/** A device, and an API that carries out each key once. */
class World implements Outside {
  kept: readonly UnsentRequest[] = [];
  carriedOut: string[] = [];
  answers: Became[] = [];
  clock = 0;
  read = (): Promise<readonly UnsentRequest[]> => Promise.resolve(this.kept);
  write = (list: readonly UnsentRequest[]): Promise<void> => {
    this.kept = list;
    return Promise.resolve();
  };
  send = ({ key }: UnsentRequest): Promise<Became> => {
    const answer = this.answers.shift() ?? 'sent';
    if (answer === 'sent' && !this.carriedOut.includes(key)) this.carriedOut.push(key);
    return Promise.resolve(answer);
  };
  alone = (_: string, work: () => Promise<void>): Promise<void> => work();
  now = (): number => this.clock;
}

let world: World;
let box: UnsentBox;
const one = (key: string, text = 'Jeg vil mekke'): UnsentRequest => ({
  key,
  path: '/young-people/1/contributions',
  body: { text },
  kind: 'words',
  text,
  triedAt: 0,
});

beforeEach(async () => {
  world = new World();
  box = new UnsentBox(world);
  await box.add(one('a'));
  await box.add(one('b'));
});

test('what waits goes in order when there is net, and nothing is left', async () => {
  expect(await box.flush()).toBe(true);
  expect(world.carriedOut).toEqual(['a', 'b']);
  expect(box.current()).toEqual([]);
  expect(world.kept).toEqual([]);
});

test('where nobody answers the rest waits, and nothing is lost', async () => {
  world.answers = ['sent', 'no-answer'];
  expect(await box.flush()).toBe(true);
  expect(box.current().map(({ key }) => key)).toEqual(['b']);
  expect(await box.flush()).toBe(true);
  expect(world.carriedOut).toEqual(['a', 'b']);
});

test('what is refused stays with the reason, the next goes, and it goes no more by itself', async () => {
  world.answers = ['wrong-status'];
  await box.flush();
  expect(box.current()).toEqual([{ ...one('a'), refused: 'wrong-status' }]);
  expect(await box.flush()).toBe(false);
  await box.again('a');
  expect(world.carriedOut).toEqual(['b', 'a']);
  expect(box.current()).toEqual([]);
});

test('after a day the API has forgotten the key: it goes only when somebody says so', async () => {
  world.clock = day;
  expect(await box.flush()).toBe(false);
  expect(world.carriedOut).toEqual([]);
  await box.again('b');
  expect(world.carriedOut).toEqual(['b']);
});

test('the same request waits once, and what is taken away does not go', async () => {
  await box.add(one('a', 'Jeg vil mekke sykler'));
  expect(box.current().map(({ text }) => text)).toEqual(['Jeg vil mekke', 'Jeg vil mekke sykler']);
  await box.drop('b');
  await box.flush();
  expect(world.carriedOut).toEqual(['a']);
});

test('what lay on the device from before is there after begin', async () => {
  const next = new UnsentBox(world);
  expect(next.current()).toEqual([]);
  await next.begin();
  expect(next.current().map(({ key }) => key)).toEqual(['a', 'b']);
});
