import { authTimeIn, textIn, textsIn } from './claims.ts';
import { type Adapter, keysFrom, refused } from './verified.ts';

/**
 * Entra ID: an employer's own sign-in. The key is the user's id with the employer's; groups and roles are never looked at:
 * they overflow, and membership of a team is what gives access. Two factors are shown by the employer's rule
 * (authentication context) or by `amr`; `auth_time` is an optional claim that the employer switches on.
 */
export const entra = {
  scope: 'openid profile',
  keyKinds: ['oid+tid'],
  pushed: 'when_offered',
  client: 'private_key',
  asksForMore: false,
  surest: 'substantial',
  needs: { staff: 'substantial', young_person: 'high', guardian: 'high' },
  ask: (_, { mfaContext }) => ({
    claims: JSON.stringify({
      id_token: { acrs: { essential: true, values: [mfaContext] }, auth_time: { essential: true } },
    }),
  }),
  read: (claims, { tenants, mfaContext }) => {
    const tid = textIn(claims, 'tid') ?? '';
    if (!tenants.includes(tid)) return refused('tenant-unknown');
    const byRule = textsIn(claims, 'acrs').includes(mfaContext);
    if (!byRule && !textsIn(claims, 'amr').includes('mfa')) return refused('mfa-missing');
    const authTime = authTimeIn(claims);
    if (authTime === null) return refused('sign-in-time-missing');
    const keys = keysFrom('oid+tid', `${textIn(claims, 'oid') ?? ''}+${tid}`);
    if (keys.length === 0) return refused('identity-missing');
    const method = byRule ? `entra-${mfaContext}` : 'entra-mfa';
    return {
      verified: true,
      assurance: { level: 'substantial', mfa: true, method, authTime, hpr: null, orgno: null },
      keys,
    };
  },
} as const satisfies Adapter;
