import { expect, test } from '@jest/globals';
import { isProblemCode, problems } from './problems.ts';

test('every refusal has the HTTP status that was decided for it', () => {
  expect(problems).toEqual({
    'invalid-input': 400,
    'unknown-field': 400,
    'invalid-id': 400,
    'not-signed-in': 401,
    'wrong-sign-in': 401,
    'not-permitted': 403,
    'fresh-sign-in-needed': 403,
    'level-too-low': 403,
    'high-level-needed': 403,
    'wrong-code': 404,
    csrf: 403,
    'not-found': 404,
    'opens-nothing': 404,
    conflict: 409,
    'wrong-status': 409,
    restricted: 409,
    'already-answered': 409,
    'already-registered': 409,
    'already-done': 409,
    'no-basis': 409,
    'holder-cannot-leave': 409,
    'only-the-holder': 409,
    'only-helps': 409,
    'municipalities-disagree': 409,
    'mapping-completed': 409,
    'already-offered': 409,
    'already-on-team': 409,
    'already-invited': 409,
    'baton-moved': 409,
    'number-taken': 409,
    'same-number': 409,
    'closed-for-good': 409,
    'emergency-not-allowed': 409,
    'nobody-cleared': 409,
    'needs-another': 409,
    'role-needs-two': 409,
    'too-close': 409,
    'already-cleared': 409,
    'only-grows': 403,
    'too-many-cells': 403,
    'stale-version': 412,
    'too-large': 413,
    'wrong-content-type': 415,
    blocked: 422,
    'other-request': 422,
    'version-missing': 428,
    'too-many': 429,
    'too-many-known': 429,
    unexpected: 500,
    'provider-away': 503,
    busy: 503,
    'no-log': 503,
  });
});

test('a word that is not in the list is not a problem code', () => {
  expect(isProblemCode('csrf')).toBe(true);
  expect(isProblemCode('something-else')).toBe(false);
});
