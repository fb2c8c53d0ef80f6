import type { ProviderSettings } from '../../platform/provider-settings.ts';
import type { Proof } from '../proof.ts';
import { digestOf } from '../secret.ts';
import type { ProviderAnswer } from './provider-answer.service.ts';
import { sealToken } from './sealed-token.ts';

/** A provider's word for somebody or something, as the database keeps it. */
export const nameDigest = (name: string): string => `\\x${digestOf(name).toString('hex')}`;

/** What the session keeps of the provider's answer: how sure and when, and digests of who and which session. */
export const proofOf = async (
  { id }: ProviderSettings,
  { reading, subject, session, idToken }: ProviderAnswer,
  secret: string,
): Promise<Proof> => {
  const { level, method, mfa, authTime } = reading.assurance;
  return {
    ...{ provider: id, level, method, mfa },
    auth_time: new Date(authTime * 1000).toISOString(),
    subject: nameDigest(subject),
    ...(session === null ? {} : { session: nameDigest(session) }),
    sealed_id_token: await sealToken(idToken, secret),
  };
};
