import { expect, test } from '@jest/globals';
import { blindIndex } from './blind-index.ts';

test('the published vectors of HMAC-SHA-256 (RFC 4231, cases 1 and 2)', () => {
  expect(blindIndex(Buffer.alloc(20, 0x0b), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  );
  expect(blindIndex(Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('another key gives another index of the same number', () => {
  expect(blindIndex(Buffer.alloc(32, 1), '14850950025')).not.toBe(
    blindIndex(Buffer.alloc(32, 2), '14850950025'),
  );
});
