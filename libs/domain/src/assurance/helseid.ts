import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Level } from './assurance.ts';
import { authTimeIn, textIn } from './claims.ts';
import { type Adapter, keysFrom, refused } from './verified.ts';

/** HelseID's security level. There is no `acr`, and `amr` says «pwd» whatever was used, so neither is looked at. */
export const helseidLevels = { '3': 'substantial', '4': 'high' } as const satisfies Record<string, Level>;

/** HelseID: health personnel, with the number in their register when they have one. */
export const helseid = {
  scope:
    'openid profile helseid://scopes/identity/pid helseid://scopes/identity/security_level helseid://scopes/hpr/hpr_number',
  keyKinds: ['hpr', 'pid'],
  pushed: 'always',
  client: 'private_key',
  asksForMore: false,
  surest: 'high',
  needs: { staff: 'high', young_person: 'high', guardian: 'high' },
  ask: () => ({}),
  read: (claims) => {
    const given = textIn(claims, 'helseid://claims/identity/security_level') ?? '';
    if (!isKeyOf(helseidLevels, given)) return refused('level-unknown');
    const authTime = authTimeIn(claims);
    if (authTime === null) return refused('sign-in-time-missing');
    const hpr = textIn(claims, 'helseid://claims/hpr/hpr_number');
    const pid = textIn(claims, 'helseid://claims/identity/pid');
    const keys = [...keysFrom('hpr', hpr), ...keysFrom('pid', pid)];
    if (keys.length === 0) return refused('identity-missing');
    const orgno = textIn(claims, 'helseid://claims/client/claims/orgnr_parent');
    const method = `helseid-level-${given}`;
    return {
      verified: true,
      assurance: { level: helseidLevels[given], mfa: true, method, authTime, hpr, orgno },
      keys,
    };
  },
} as const satisfies Adapter;
