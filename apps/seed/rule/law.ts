import { lawOf } from '#domain/law/read-law';
import { firstVersion } from '../../../migrations/law/first-version.ts';

/** The demo is told by the law as Laget is delivered: the same rows as the migration writes. */
export const law = lawOf(firstVersion);
