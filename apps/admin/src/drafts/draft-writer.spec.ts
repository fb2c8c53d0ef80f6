import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { DraftKeeper, StoredDraft, Written } from './draft-keeper.ts';
import { DraftWriter } from './draft-writer.ts';

/** The network, the device and the other window, as far as a draft knows them. */
class Outside implements DraftKeeper {
  readonly arrived: string[] = [];
  net = true;
  kept: { text: string; base: string } | undefined;
  there: StoredDraft = { text: '', aside: '', version: null };
  dropped = 0;

  read = (): Promise<StoredDraft> =>
    this.net ? Promise.resolve(this.there) : Promise.reject(new Error('offline'));
  waiting = (): ReturnType<DraftKeeper['waiting']> => Promise.resolve(this.kept);
  keep = (written: { text: string; base: string }): Promise<void> => {
    this.kept = written;
    return Promise.resolve();
  };
  send = ({ text, version, aside = this.there.aside }: Written): Promise<StoredDraft | 'moved'> => {
    if (!this.net) return Promise.reject(new Error('offline'));
    if (version !== this.there.version) return Promise.resolve('moved');
    this.arrived.push(text);
    this.write(text, aside);
    return Promise.resolve(this.there);
  };
  drop = (version: number | null): Promise<void> => {
    this.dropped += 1;
    if (version === this.there.version) this.there = { text: '', aside: '', version: null };
    return Promise.resolve();
  };
  /** As if from the other window. */
  write(text: string, aside = this.there.aside): void {
    this.there = { text, aside, version: (this.there.version ?? 0) + 1, savedAt: '2026-11-20T09:42:00Z' };
  }
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
  outside.write('fra i går');
  await writer.begin();
  expect(writer.current()).toMatchObject({ text: 'fra i går', ready: true, place: 'server' });
  expect(outside.arrived).toEqual([]);
});

test('what waited on the device is shown and sent', async () => {
  outside.kept = { text: 'skrevet uten nett', base: '' };
  await writer.begin();
  await jest.advanceTimersByTimeAsync(0);
  expect(outside.arrived).toEqual(['skrevet uten nett']);
});

test('what is written before the old text has come stands beside it until one is chosen', async () => {
  outside.write('gammelt');
  const begun = writer.begin();
  writer.write('nytt');
  await begun;
  await jest.advanceTimersByTimeAsync(1000);
  expect(writer.current()).toMatchObject({ text: 'nytt', theirs: 'gammelt' });
  expect(outside).toMatchObject({ arrived: [], there: { text: 'gammelt' }, kept: { text: 'nytt' } });
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

const bothHaveWritten = async (): Promise<void> => {
  outside.write('Vi ringer');
  await writer.begin();
  outside.write('Vi ringer verkstedet');
  writer.write('Vi ringer på fredag');
  await jest.advanceTimersByTimeAsync(1000);
};

test('two windows write one text: both stand, and nothing is sent until one is chosen', async () => {
  await bothHaveWritten();
  expect(writer.current()).toMatchObject({ text: 'Vi ringer på fredag', theirs: 'Vi ringer verkstedet' });
  writer.write('Vi ringer på fredag kl. 9');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(outside).toMatchObject({ arrived: [], kept: { text: 'Vi ringer på fredag kl. 9' } });
  expect(outside.there.text).toBe('Vi ringer verkstedet');
});

test.each([
  ['Vi ringer på fredag', 'Vi ringer verkstedet'],
  ['Vi ringer verkstedet', 'Vi ringer på fredag'],
  ['Vi ringer verkstedet\nVi ringer på fredag', ''],
])('«%s» is chosen: it is saved, and what is not in it is put aside', async (chosen, aside) => {
  await bothHaveWritten();
  await writer.choose(chosen);
  expect(writer.current()).toMatchObject({ text: chosen, aside, theirs: undefined, place: 'server' });
  expect(outside.there).toMatchObject({ text: chosen, aside });
});

test('what lies aside outlives the draft, until it is thrown away', async () => {
  await bothHaveWritten();
  await writer.choose('Vi ringer verkstedet');
  await writer.drop('Vi ringer verkstedet');
  expect(writer.current()).toMatchObject({ text: '', aside: 'Vi ringer på fredag' });
  expect(outside.there).toMatchObject({ text: '', aside: 'Vi ringer på fredag' });
  await writer.clearAside();
  await writer.drop();
  expect(outside).toMatchObject({ dropped: 1, there: { version: null } });
});

test('a text that is used while the other window has written on leaves what stands there', async () => {
  outside.write('en');
  await writer.begin();
  outside.write('en to');
  await writer.drop('en');
  expect(outside.there.text).toBe('en to');
});

test('used before it was chosen between: what the other window wrote is put aside', async () => {
  await bothHaveWritten();
  await writer.drop('Vi ringer på fredag');
  expect(outside.there).toMatchObject({ text: '', aside: 'Vi ringer verkstedet' });
});

test('what only the other window has written is shown when one comes back to this', async () => {
  outside.write('en');
  await writer.begin();
  outside.write('en to');
  await writer.look();
  expect(writer.current().text).toBe('en to');
  writer.write('en to tre');
  await writer.look();
  await jest.advanceTimersByTimeAsync(600);
  expect(outside.arrived).toEqual(['en to tre']);
});

test('what was used in the other window is written on here as a new draft', async () => {
  outside.write('en');
  await writer.begin();
  outside.there = { text: '', aside: '', version: null };
  writer.write('en to');
  await jest.advanceTimersByTimeAsync(1000);
  expect(outside.arrived).toEqual(['en to']);
});

test('what waited without net meets only what has changed since it was begun', async () => {
  outside.write('Jeg vil');
  outside.kept = { text: 'Jeg vil mekke', base: 'Jeg vil' };
  await writer.begin();
  await jest.advanceTimersByTimeAsync(0);
  expect(outside.arrived).toEqual(['Jeg vil mekke']);
  const other = new DraftWriter(outside);
  outside.kept = { text: 'Jeg vil bo her', base: 'Jeg vil' };
  await other.begin();
  expect(other.current()).toMatchObject({ text: 'Jeg vil bo her', theirs: 'Jeg vil mekke' });
});
