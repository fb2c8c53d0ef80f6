import { expect, test } from '@jest/globals';
import { type Cell, decrypt, encrypt, openCell, replaceCells, sealText } from './cell.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const key = Buffer.alloc(32, 7);
const one = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const place = { column: 'goal.own_words', whose: one, row: other };

const cellIn = (text: string): Cell => {
  const found: Cell[] = [];
  replaceCells(text, (cell) => {
    found.push(cell);
    return '';
  });
  const [cell] = found;
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

test('the published vectors of AES-256-GCM (test cases 13 to 16 of McGrew and Viega)', () => {
  const nothing = Buffer.alloc(0);
  const zero = Buffer.alloc(32);
  const iv = Buffer.alloc(12);
  expect(encrypt(zero, nothing, nothing, iv).toString('hex')).toBe(
    `${'0'.repeat(24)}530f8afbc74536b9a963b4f1c4cb738b`,
  );
  expect(encrypt(zero, nothing, Buffer.alloc(16), iv).toString('hex')).toBe(
    `${'0'.repeat(24)}cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919`,
  );
  const feff = hex('feffe9928665731c6d6a8f9467308308'.repeat(2));
  const plain = hex(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  );
  const bound = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
  const sealed = encrypt(feff, bound, plain, hex('cafebabefacedbaddecaf888'));
  expect(sealed.toString('hex')).toBe(
    'cafebabefacedbaddecaf888' +
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  );
  expect(decrypt(feff, bound, sealed)).toEqual(plain);
});

test('a sealed text says where it belongs, and nothing of what it says', () => {
  const held = sealText(key, 3, place, 'Jeg vil bo hjemme · áŋø');
  expect(held).toMatch(new RegExp(`^sealed:goal\\.own_words:${one}:${other}:3:[A-Za-z0-9_-]+;$`));
  expect(held).not.toContain('hjemme');
  expect(openCell(key, cellIn(held))).toBe('Jeg vil bo hjemme · áŋø');
});

test('the same text is sealed to something else every time, with 96 bits of chance', () => {
  const ivs = new Set(
    Array.from({ length: 200 }, () =>
      cellIn(sealText(key, 1, place, 'ja'))
        .bytes.subarray(0, 12)
        .toString('hex'),
    ),
  );
  expect(ivs.size).toBe(200);
});

test.each([
  ['another column', (cell: Cell) => ({ ...cell, column: 'goal.wording' })],
  ['another young person', (cell: Cell) => ({ ...cell, whose: other })],
  ['another row', (cell: Cell) => ({ ...cell, row: one })],
  ['another version of the key', (cell: Cell) => ({ ...cell, version: 2 })],
  [
    'one bit more',
    (cell: Cell) => ({ ...cell, bytes: Buffer.from(cell.bytes).fill(cell.bytes[14] ?? 0, 13, 14) }),
  ],
  ['a tag that was cut off', (cell: Cell) => ({ ...cell, bytes: cell.bytes.subarray(0, -1) })],
])('it does not open with %s', (_, change) => {
  const cell = cellIn(sealText(key, 1, place, 'Bare mellom oss'));
  expect(() => openCell(key, change(cell))).toThrow();
});

test('another key does not open it', () => {
  expect(() => openCell(Buffer.alloc(32, 8), cellIn(sealText(key, 1, place, 'x')))).toThrow();
});

test('several in one text are opened in their places; what only looks like one is left as it is', () => {
  const two = `${sealText(key, 1, place, 'Jonas')} ${sealText(key, 1, place, 'Elvemyr')}`;
  const open = (cell: Cell): string => openCell(key, cell);
  expect(replaceCells(two, open)).toBe('Jonas Elvemyr');
  expect(replaceCells('sealed:goal.own_words:x', open)).toBe('sealed:goal.own_words:x');
  expect(replaceCells('Ingenting', open)).toBe('Ingenting');
});
