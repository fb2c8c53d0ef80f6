import { decide } from '../access/decide.ts';
import type { AccessFacts } from '../access/reader.ts';
import { protectionLevels, type ProtectionLevel } from '../protection/levels.ts';
import { mayEver, permissions } from '../roles/permissions.ts';
import { roles } from '../roles/roles.ts';
import { neededFor, type NoticeKindCode } from './kinds.ts';

/** Everything that decides about one receiver and one young person, read when the message goes. */
export type NoticeFacts = Omit<AccessFacts, 'permission' | 'category' | 'ownService' | 'keptBack'>;

/**
 * An address that must not be found: then even a message without content is too much in a mailbox at home, which others may read.
 * What could not be looked up counts as protected (A06).
 */
const hidden = (protections: readonly ProtectionLevel[] | null): boolean =>
  protections === null || protections.some((level) => protectionLevels[level].address);

/** A hard block: what is asked outside the case is not told either when it is about somebody the receiver must not know of. */
const shut = ({ protections, clearances, tooClose }: NoticeFacts): boolean =>
  tooClose || protections === null || protections.some((level) => !clearances.includes(level));

/**
 * R03: may the receiver be told now? Asked when the message goes, not when it is written, so that who has lost access in between gets
 * nothing. Young people and guardians get nothing while the young person is hard protected.
 */
export const mayBeTold = (kind: NoticeKindCode, facts: NoticeFacts): boolean => {
  const role = roles[facts.role];
  const permission = neededFor(kind, role);
  if (permission === null) return false;
  if (role !== 'professional' && hidden(facts.protections)) return false;
  if (permissions[permission].reach === 'nobody') return mayEver(facts.role, permission) && !shut(facts);
  return decide({ ...facts, permission, category: null, ownService: true, keptBack: false }).allow;
};
