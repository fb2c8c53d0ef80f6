import { decide } from '#domain/access/decide';
import type { AccessFacts, Relation } from '#domain/access/reader';
import type { Permission } from '#domain/roles/permissions';
import { protectionLevels } from '#domain/protection/levels';
import { roles } from '#domain/roles/roles';
import type { OwnedRow, Person, Reader } from './world.ts';

const readingOf = { young_person: 'own-page.read', guardian: 'guardian-page.read' } as const;

/** What the reader would use to read: everybody has an own door. */
const permissionOf = ({ role }: Reader, otherwise: Permission): Permission =>
  role === 'young_person' || role === 'guardian' ? readingOf[role] : otherwise;

const relationOf = (place: number, person: Person): Relation => {
  if (person.self === place) return 'self';
  if (person.members.includes(place)) return 'member';
  if (person.guardians.some(({ reader }) => reader === place)) return 'guardian';
  if (person.emergencies.some(({ reader }) => reader === place)) return 'emergency';
  return person.former.includes(place) ? 'former' : 'none';
};

/** D8: an emergency access to somebody with kode 6 or 19 is as if it were not there. */
const opensAtAll = ({ protections }: Person): boolean =>
  protections.every((level) => protectionLevels[level].overridable);

/** The facts as the world was drawn, never as the database tells them. */
const factsOf = (place: number, reader: Reader, person: Person): Omit<AccessFacts, 'permission'> => ({
  role: reader.role,
  relation: relationOf(place, person),
  holder: person.status !== 'closed' && person.holder === place && person.members.includes(place),
  category: null,
  ownService: false,
  grants: person.shared
    .filter(({ owner }) => owner === reader.service && roles[reader.role] === 'professional')
    .map(({ category }) => ({ category, basis: 'statute:x' })),
  followUpStatus: person.status,
  sharedWithGuardian: false,
  assured: reader.assured,
  protections: person.protections,
  clearances: reader.clearances,
  tooClose: person.tooClose.includes(place),
  emergency: opensAtAll(person)
    ? person.emergencies
        .filter((emergency) => emergency.reader === place)
        .flatMap(({ categories }) =>
          categories.map((category) => ({ category, basis: 'emergency:x' as const })),
        )
    : [],
  keptBack: false,
  guardianOpened: person.guardians.some((guardian) => guardian.reader === place && guardian.opened),
});

export interface Asked {
  readonly person: boolean;
  readonly rows: readonly boolean[];
  readonly goals: readonly boolean[];
  /** The place of somebody else in the team. */
  readonly team: boolean;
  /** Own words that the young person wrote to the team. */
  readonly words: boolean;
}

/** What the rules say that this reader sees of this young person. */
export const expectedOf = (place: number, reader: Reader, person: Person): Asked => {
  const facts = factsOf(place, reader, person);
  const owned = (permission: Permission, { category, owner }: OwnedRow, shown = false): boolean =>
    decide({
      ...facts,
      permission: permissionOf(reader, permission),
      category,
      ownService: owner === reader.service,
      sharedWithGuardian: shown,
    }).allow;
  const kept = roles[reader.role] === 'professional' && person.keptOut.includes(reader.service);
  /** What the emergency access itself opens besides: any category the frame, «basic» the team and what was written to it. */
  const byEmergency = (category: 'basic' | null, keptBack = false): boolean => {
    const decision = decide({ ...facts, permission: 'case.read', category, keptBack });
    return decision.allow && decision.basis.startsWith('emergency:');
  };
  return {
    person: decide({ ...facts, permission: permissionOf(reader, 'case.read') }).allow,
    rows: person.rows.map((row) => owned('mapping.read', row) || byEmergency(null)),
    goals: person.goals.map((goal) => owned('plan.read', goal, goal.shownTo.includes(place))),
    team: decide({ ...facts, permission: permissionOf(reader, 'team.read') }).allow || byEmergency('basic'),
    words:
      decide({
        ...facts,
        permission: permissionOf(reader, 'team.read'),
        category: reader.role === 'guardian' ? 'basic' : null,
        keptBack: kept,
      }).allow || byEmergency('basic', kept),
  };
};
