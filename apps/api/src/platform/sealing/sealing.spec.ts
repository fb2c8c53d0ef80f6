import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPlaces } from './key-places.ts';
import { KeyRing, ringFile } from './key-ring.ts';
import { Json, Sealed } from './sealed-value.ts';
import { Sealing } from './sealing.ts';
import { ownFolder } from '../../../../../test/support/own-folder.ts';

const one = '01890000-0000-7000-8000-0000000000a1';
const row = '01890000-0000-7000-8000-0000000000b2';

const places = (): KeyPlaces => {
  const home = ownFolder('sealing');
  return {
    folder: join(home, 'data/keys'),
    shredded: join(home, 'shredded'),
    holder: { kind: 'file', file: join(home, 'data/master.key') },
    durable: false,
  };
};
const masterOf = ({ holder }: KeyPlaces): string => (holder.kind === 'file' ? holder.file : '');
const said = (text: string): Sealed => new Sealed({ column: 'goal.own_words', whose: one, row }, text);

test('keys are made at first start, for their owner only, and opened by the next', async () => {
  const at = places();
  const sealing = await Sealing.open(at);
  await sealing.begin(one);
  const [held] = await sealing.seal([said('Jeg vil bo hjemme')]);
  expect(String(held)).not.toContain('hjemme');
  const again = await Sealing.open(at);
  expect(await again.open([{ words: held }])).toEqual([{ words: 'Jeg vil bo hjemme' }]);
  if (process.platform !== 'win32')
    for (const file of [masterOf(at), ringFile(at)]) expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('no key is anywhere as it is', async () => {
  const at = places();
  const sealing = await Sealing.open(at);
  await sealing.begin(one);
  const master = readFileSync(masterOf(at), 'utf8').trim();
  const files = readdirSync(at.folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  expect(files.length).toBe(2);
  for (const file of files)
    expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain(master);
});

test('texts are found however deep they are, nothing and no text stay what they are', async () => {
  const sealing = await Sealing.open(places());
  await sealing.begin(one);
  const [json, empty, nothing] = await sealing.seal([
    new Json({ reason: said('Trist'), level: 2 }),
    said(''),
    null,
  ]);
  expect([empty, nothing]).toEqual(['', null]);
  expect(json).not.toContain('Trist');
  const payload: unknown = JSON.parse(String(json));
  const at = new Date(0);
  expect(await sealing.open([{ list: [{ payload }], at }])).toEqual([
    { list: [{ payload: { reason: 'Trist', level: 2 } }], at },
  ]);
});

test('a text that is to be sealed is never written as JSON by mistake', () => {
  expect(() => JSON.stringify({ reason: said('Trist') })).toThrow('sealed');
});

test('nothing is sealed for somebody who has no key', async () => {
  const sealing = await Sealing.open(places());
  await expect(sealing.seal([said('x')])).rejects.toThrow('no key');
});

test('what was sealed with a key that is gone by accident is refused, not answered as nothing', async () => {
  const at = places();
  const sealing = await Sealing.open(at);
  await sealing.begin(one);
  const [held] = await sealing.seal([said('x')]);
  rmSync(join(at.folder, 'people'), { recursive: true });
  await expect((await Sealing.open(at)).open([{ held }])).rejects.toThrow('no key to open goal.own_words');
});

test('erased: nothing is left to read, in this process and the next, and no new key is made', async () => {
  const at = places();
  const [sealing, other] = [await Sealing.open(at), await Sealing.open(at)];
  await sealing.begin(one);
  const [held] = await sealing.seal([said('Bare mellom oss')]);
  expect(await other.open([{ held }])).toEqual([{ held: 'Bare mellom oss' }]);
  await sealing.shred(one, '2026-11-25');
  for (const reader of [sealing, other, await Sealing.open(at)])
    expect(await reader.open([{ held }])).toEqual([{ held: '' }]);
  await expect(other.seal([said('mer')])).rejects.toThrow('no key');
  await expect(sealing.begin(one)).rejects.toThrow('Erased');
});

test('a copy from before the erasure is refused when it is put back, and can be erased anew', async () => {
  const at = places();
  const sealing = await Sealing.open(at);
  await sealing.begin(one);
  cpSync(at.folder, `${at.folder}-copy`, { recursive: true });
  await sealing.shred(one, '2026-11-25');
  rmSync(at.folder, { recursive: true });
  cpSync(`${at.folder}-copy`, at.folder, { recursive: true });
  await expect(Sealing.open(at)).rejects.toThrow('A backup from before an erasure has been put back');
  const eraser = await Sealing.openToErase(at);
  for (const id of await eraser.cameBack()) await eraser.shred(id, '2026-11-26');
  await expect(Sealing.open(at)).resolves.toBeInstanceOf(Sealing);
});

test('a ring or a master key that is gone is never made anew over keys that are there', async () => {
  const at = places();
  await (await Sealing.open(at)).begin(one);
  rmSync(masterOf(at));
  await expect(Sealing.open(at)).rejects.toThrow('put it back from a backup');
  expect(existsSync(masterOf(at))).toBe(false);
  rmSync(ringFile(at));
  await expect(Sealing.open(at)).rejects.toThrow('ring.json is gone');
  const short = places();
  await Sealing.open(short);
  writeFileSync(masterOf(short), 'AAAA');
  await expect(Sealing.open(short)).rejects.toThrow('256 bits');
});

test('the installation key is changed while everything stays readable', async () => {
  const at = places();
  const before = await Sealing.open(at);
  await before.begin(one);
  const [held] = await before.seal([said('Fortsatt her')]);
  await KeyRing.change(at, 'wrapping');
  const between = await Sealing.open(at);
  expect(await between.rewrap(one)).toBe(true);
  expect(await between.rewrap(one)).toBe(false);
  KeyRing.retire(at, 'wrapping');
  expect(await (await Sealing.open(at)).open([{ held }])).toEqual([{ held: 'Fortsatt her' }]);
});

test('a newer key of one person: what was sealed before still opens, what follows is sealed anew', async () => {
  const sealing = await Sealing.open(places());
  await sealing.begin(one);
  const [first] = await sealing.seal([said('før')]);
  expect(await sealing.renew(one)).toBe(2);
  const [second] = await sealing.seal([said('etter')]);
  expect(String(second)).toContain(`${row}:2:`);
  expect(await sealing.open([{ first, second }])).toEqual([{ first: 'før', second: 'etter' }]);
});

test('while the index key is changed a number is looked up by both, and the newest is first', async () => {
  const at = places();
  const [before] = (await Sealing.open(at)).ring.indexes('14850950025');
  await KeyRing.change(at, 'index');
  const both = (await Sealing.open(at)).ring.indexes('14850950025');
  expect(both.map(({ version }) => version)).toEqual([2, 1]);
  expect(both[1]).toEqual(before);
});
