import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Level } from './assurance.ts';
import { authTimeIn, textIn } from './claims.ts';
import { type Adapter, keysFrom, refused } from './verified.ts';

/** ID-porten's own words for a level (`acr`). Both ask for two factors. */
export const idportenLevels = {
  'idporten-loa-substantial': 'substantial',
  'idporten-loa-high': 'high',
} as const satisfies Record<string, Level>;

/** ID-porten: BankID, Buypass and Commfides are high, MinID is substantial. The identity number is `pid`; `sub` is another for each client. */
export const idporten = {
  scope: 'openid profile',
  keyKinds: ['pid'],
  pushed: 'always',
  client: 'private_key',
  asksForMore: false,
  surest: 'high',
  needs: { staff: 'high', young_person: 'substantial', guardian: 'high' },
  ask: (level) => ({ acr_values: `idporten-loa-${level}` }),
  read: (claims) => {
    const acr = textIn(claims, 'acr') ?? '';
    if (!isKeyOf(idportenLevels, acr)) return refused('level-unknown');
    const authTime = authTimeIn(claims);
    if (authTime === null) return refused('sign-in-time-missing');
    const keys = keysFrom('pid', textIn(claims, 'pid'));
    if (keys.length === 0) return refused('identity-missing');
    const level = idportenLevels[acr];
    return {
      verified: true,
      assurance: { level, mfa: true, method: acr, authTime, hpr: null, orgno: null },
      keys,
    };
  },
} as const satisfies Adapter;
