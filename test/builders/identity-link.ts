import { createHmac } from 'node:crypto';
import type { KeyKind } from '#domain/assurance/verified';
import type { ProviderKind } from '#domain/assurance/adapters';
import type { Laget } from '../support/laget.ts';
import { identityKey } from '../support/identity-key.ts';
import { insert } from './insert.ts';

const key = Buffer.from(identityKey, 'hex');

/** Links a verified identity to a user, as an administrator does beforehand. */
export const link = (
  { given }: Pick<Laget, 'given'>,
  userId: string,
  provider: ProviderKind,
  kind: KeyKind,
  value: string,
): Promise<string> =>
  insert(given.pool, 'identity_link', {
    user_id: userId,
    provider,
    key_kind: kind,
    key_digest: createHmac('sha256', key).update(`${kind}|${value}`).digest(),
    made_by_user_id: userId,
  });
