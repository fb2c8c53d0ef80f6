import { expect, test } from '@jest/globals';
import { FewAtOnce } from './few-at-once.ts';

test('two are made at once, a third is asked to come again, and a place is free when one is done or fails', async () => {
  const queue = new FewAtOnce();
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  const made = [queue.run(() => first.promise), queue.run(() => second.promise)];
  await expect(queue.run(() => Promise.resolve('third'))).rejects.toThrow('busy');
  first.resolve('first');
  second.reject(new Error('failed'));
  await expect(made[0]).resolves.toBe('first');
  await expect(made[1]).rejects.toThrow('failed');
  await expect(queue.run(() => Promise.resolve('fourth'))).resolves.toBe('fourth');
});
