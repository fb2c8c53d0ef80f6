import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { DraftKeeper } from './draft-keeper.ts';
import { DraftWriter } from './draft-writer.ts';

/** The network and the device, as far as a draft knows them. */
class Outside implements DraftKeeper {
  readonly arrived: string[] = [];
  net = true;
  before = { text: '', waits: false };
  dropped = 0;

  resume = (): ReturnType<DraftKeeper['resume']> => Promise.resolve(this.before);
  send = (text: string): Promise<string> => {
    if (!this.net) return Promise.reject(new Error('offline'));
    this.arrived.push(text);
    return Promise.resolve('2026-11-20T09:42:00Z');
  };
  drop = (): Promise<void> => {
    this.dropped += 1;
    return Promise.resolve();
  };
}

let outside: Outside;
let writer: DraftWriter;

beforeEach(() => {
  jest.useFakeTimers();
  outside = new Outside();
  writer = new DraftWriter(outside);
});

afterEach(() => {
  jest.useRealTimers();
});

test('a text is sent a little after the last change, once', async () => {
  await writer.begin();
  writer.write('Jeg vil');
  writer.write('Jeg vil mekke');
  await jest.advanceTimersByTimeAsync(599);
  expect(outside.arrived).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(outside.arrived).toEqual(['Jeg vil mekke']);
  expect(writer.current()).toMatchObject({ place: 'server', savedAt: '2026-11-20T09:42:00Z' });
});

test('what was written before is resumed', async () => {
  outside.before = { text: 'fra i går', waits: false };
  await writer.begin();
  expect(writer.current()).toMatchObject({ text: 'fra i går', ready: true, place: 'server' });
  expect(outside.arrived).toEqual([]);
});

test('what waited on the device is shown and sent', async () => {
  outside.before = { text: 'skrevet uten nett', waits: true };
  await writer.begin();
  await jest.advanceTimersByTimeAsync(0);
  expect(outside.arrived).toEqual(['skrevet uten nett']);
});

test('what is written before the old text has come is not overwritten by it', async () => {
  outside.before = { text: 'gammelt', waits: false };
  const begun = writer.begin();
  writer.write('nytt');
  await begun;
  expect(writer.current().text).toBe('nytt');
});

test('without net the text is kept, and sent by itself later', async () => {
  await writer.begin();
  outside.net = false;
  writer.write('på toget');
  await jest.advanceTimersByTimeAsync(600);
  expect(writer.current().place).toBe('kept');
  outside.net = true;
  await jest.advanceTimersByTimeAsync(15_000);
  expect(outside.arrived).toEqual(['på toget']);
  expect(writer.current().place).toBe('server');
});

test('a used text leaves nothing, not even a sending that was on its way', async () => {
  await writer.begin();
  writer.write('et mål');
  await writer.drop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(outside).toMatchObject({ arrived: [], dropped: 1 });
  expect(writer.current().text).toBe('');
});

test('what is written while the used text goes away stays, and is saved', async () => {
  await writer.begin();
  writer.write('det første');
  await writer.flush();
  const gone = writer.drop('det første');
  writer.write('det neste');
  await gone;
  await jest.advanceTimersByTimeAsync(1000);
  expect(writer.current().text).toBe('det neste');
  expect(outside).toMatchObject({ arrived: ['det første', 'det neste'], dropped: 1 });
});

test('what was written after the text was used is not taken for it', async () => {
  await writer.begin();
  writer.write('det første, og mer');
  await writer.drop('det første');
  expect(writer.current().text).toBe('det første, og mer');
  expect(outside).toMatchObject({ arrived: ['det første, og mer'], dropped: 0 });
});
