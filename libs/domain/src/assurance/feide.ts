import { authTimeIn, type Claims, textIn, textsIn } from './claims.ts';
import { type Adapter, keysFrom, refused } from './verified.ts';

/** Feide's word for two factors. It must be asked for, and is not always given: the answer is what counts. */
export const feideTwoFactors = 'urn:mace:feide.no:auth:level:fad08:3';

/** The identity number stands in a claim of its own, or among the user's names as `nin:…`. */
const identityNumber = (claims: Claims): string | null =>
  textIn(claims, 'https://n.feide.no/claims/nin') ??
  textsIn(claims, 'https://n.feide.no/claims/userid_sec')
    .find((name) => name.startsWith('nin:'))
    ?.slice('nin:'.length) ??
  null;

/** Feide: schools' staff and pupils. With two factors it is substantial, and with one it is no sign-in here. */
export const feide = {
  scope: 'openid userid-nin',
  keyKinds: ['pid'],
  pushed: 'when_offered',
  client: 'secret',
  asksForMore: true,
  surest: 'substantial',
  needs: { staff: 'substantial', young_person: 'substantial', guardian: 'high' },
  ask: () => ({ acr_values: feideTwoFactors }),
  read: (claims) => {
    if (textIn(claims, 'acr') !== feideTwoFactors) return refused('mfa-missing');
    const authTime = authTimeIn(claims);
    if (authTime === null) return refused('sign-in-time-missing');
    const keys = keysFrom('pid', identityNumber(claims));
    if (keys.length === 0) return refused('identity-missing');
    return {
      verified: true,
      assurance: {
        level: 'substantial',
        mfa: true,
        method: feideTwoFactors,
        authTime,
        hpr: null,
        orgno: null,
      },
      keys,
    };
  },
} as const satisfies Adapter;
