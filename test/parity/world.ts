import type { Category } from '#domain/category/categories';
import { allCategories } from '#domain/category/categories';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';
import type { Role } from '#domain/roles/roles';
import type { Chance } from './chance.ts';

/** Somebody who asks. The numbers are places in the lists of the world. */
export interface Reader {
  readonly role: Role;
  readonly service: number;
  readonly clearances: readonly ProtectionLevel[];
  readonly assured: boolean;
}

/** An open emergency access. */
export interface Emergency {
  readonly reader: number;
  readonly categories: readonly Category[];
}

/** A row with a category and an owner. */
export interface OwnedRow {
  readonly category: Category;
  readonly owner: number;
}

export interface Person {
  readonly protections: readonly ProtectionLevel[];
  readonly status: FollowUpStatus;
  readonly members: readonly number[];
  readonly former: readonly number[];
  readonly holder: number;
  readonly tooClose: readonly number[];
  readonly shared: readonly OwnedRow[];
  readonly rows: readonly OwnedRow[];
  /** Readers who are guardians, and whether two have opened for them. */
  readonly guardians: readonly { readonly reader: number; readonly opened: boolean }[];
  readonly emergencies: readonly Emergency[];
  /** Goals, and the guardians whom the young person has shown each. */
  readonly goals: readonly (OwnedRow & { readonly shownTo: readonly number[] })[];
  readonly self: number | null;
  /** Services that the young person keeps out of all own words. */
  readonly keptOut: readonly number[];
}

export interface World {
  readonly services: number;
  readonly readers: readonly Reader[];
  readonly people: readonly Person[];
}

const staffRoles = ['nav_counsellor', 'school_counsellor', 'bup_clinician', 'youth_coordinator'] as const;
const rolesDrawn: readonly Role[] = [
  ...staffRoles,
  ...staffRoles,
  'manager',
  'system_admin',
  'privacy_officer',
  'young_person',
  'guardian',
  'guardian',
];

const some = <T>(chance: Chance, all: readonly T[], times: number): T[] =>
  all.filter(() => chance.one(times));

const drawReader = (chance: Chance, services: readonly number[]): Reader => ({
  role: chance.of(rolesDrawn),
  service: chance.of(services),
  clearances: some(chance, allProtectionLevels, 3),
  assured: !chance.one(12),
});

const drawRow = (chance: Chance, services: readonly number[]): OwnedRow => ({
  category: chance.of(allCategories),
  owner: chance.of(services),
});

/** Only professionals are ever put on a team: the verbs that do it are theirs. */
const drawPerson = (chance: Chance, readers: readonly Reader[], services: readonly number[]): Person => {
  const places = readers.map((_, place) => place);
  const of = (role: Role): number[] => places.filter((place) => readers[place]?.role === role);
  const staff = places.filter((place) => staffRoles.some((role) => role === readers[place]?.role));
  const closed = chance.one(8);
  const members = closed ? [] : some(chance, staff, 3);
  const shared = closed || chance.one(4) ? [] : services.map(() => drawRow(chance, services));
  const selves = of('young_person');
  const guardians = some(chance, of('guardian'), 4);
  const drawGoal = () => ({ ...drawRow(chance, services), shownTo: some(chance, guardians, 2) });
  const opens = (reader: number): Emergency[] => {
    const categories = some(chance, allCategories, 2);
    return categories.length === 0 ? [] : [{ reader, categories }];
  };
  return {
    protections: chance.one(2) ? [] : some(chance, allProtectionLevels, 2),
    status: closed ? 'closed' : shared.length > 0 ? 'active' : chance.of(['registered', 'paused'] as const),
    members,
    former: some(chance, staff, 10).filter((place) => !members.includes(place)),
    holder: chance.of(members.length > 0 ? members : staff),
    tooClose: some(chance, staff, 20),
    shared,
    rows: [drawRow(chance, services), drawRow(chance, services)],
    guardians: guardians.map((reader) => ({ reader, opened: chance.one(2) })),
    emergencies: closed ? [] : some(chance, staff, 15).flatMap(opens),
    goals: [drawGoal(), drawGoal()],
    self: selves.length > 0 && chance.one(6) ? chance.of(selves) : null,
    keptOut: chance.one(3) ? some(chance, services, 2) : [],
  };
};

export const drawWorld = (chance: Chance, readers: number, people: number): World => {
  const services = [0, 1, 2, 3, 4, 5];
  const drawn = Array.from({ length: readers }, () => drawReader(chance, services));
  const taken = new Set<number>();
  return {
    services: services.length,
    readers: drawn,
    people: Array.from({ length: people }, () => {
      const person = drawPerson(chance, drawn, services);
      if (person.self === null || taken.has(person.self)) return { ...person, self: null };
      taken.add(person.self);
      return person;
    }),
  };
};
