import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { allCategories, type Category } from '#domain/category/categories';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Profession, professionOf } from '#domain/note/profession';
import { type Audience, audiences, type NoteFacts, whySees } from '#domain/note/readers';
import type { Role } from '#domain/roles/roles';
import type { ServiceKind } from '#domain/service/service-kinds';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';
import { byHand } from '../../support/by-hand.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let pool: pg.Pool;

beforeAll(async () => {
  laget = await startLaget();
  pool = laget.given.pool;
});

afterAll(() => laget.close());

const kinds: readonly ServiceKind[] = ['bup', 'school_health', 'school', 'nav', 'coordination'];
const roles: readonly Role[] = [
  'bup_clinician',
  'municipal_worker',
  'school_counsellor',
  'youth_coordinator',
];

/** Numbers are places in the lists of the drawn world. */
interface DrawnReader {
  readonly service: number;
  readonly role: Role;
  readonly onTeam: boolean;
}
interface DrawnNote {
  readonly by: number;
  readonly category: Category;
  readonly audience: Audience;
  readonly members: readonly number[];
  readonly sharedWith: readonly number[];
}
interface Drawn {
  readonly readers: readonly DrawnReader[];
  readonly opened: readonly { readonly service: number; readonly category: Category }[];
  readonly notes: readonly DrawnNote[];
}

const place = fc.integer({ min: 0, max: kinds.length - 1 });
const reader: fc.Arbitrary<DrawnReader> = fc.record({
  service: place,
  role: fc.constantFrom(...roles),
  onTeam: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
});
const drawn: fc.Arbitrary<Drawn> = fc.array(reader, { minLength: 6, maxLength: 6 }).chain((readers) => {
  const somebody = fc.integer({ min: 0, max: readers.length - 1 });
  const note: fc.Arbitrary<DrawnNote> = fc.record({
    by: somebody,
    category: fc.constantFrom(...allCategories),
    audience: fc.constantFrom(...keysOf(audiences)),
    members: fc.uniqueArray(somebody, { minLength: 1, maxLength: 3 }),
    sharedWith: fc.uniqueArray(place, { maxLength: 2 }),
  });
  return fc.record({
    readers: fc.constant(readers),
    opened: fc.uniqueArray(fc.record({ service: place, category: fc.constantFrom(...allCategories) }), {
      maxLength: 10,
      selector: ({ service, category }) => `${String(service)} ${category}`,
    }),
    notes: fc.array(note, { minLength: 8, maxLength: 8 }),
  });
});

const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index];
  if (found === undefined) throw new Error('Nobody there');
  return found;
};

let worlds = 0;

/** The drawn world in the database, and the same as facts for the rule. */
const build = async ({ readers, opened, notes }: Drawn) => {
  worlds += 1;
  const { place: places, case: cases } = laget.given;
  const municipality = await places.municipality(`Sted ${String(worlds)}`);
  const services: string[] = [];
  for (const kind of kinds)
    services.push(await places.service(kind, municipality, `${kind} ${String(worlds)}`));
  const holder = await places.worker(`holder-${String(worlds)}`, await places.service('nav', municipality));
  const youngPersonId = await cases.youngPerson(municipality, holder);
  const people: (Worker & { readonly onTeam: boolean; readonly profession: Profession | null })[] = [];
  for (const [index, { service, role, onTeam }] of readers.entries()) {
    const name = `leser-${String(worlds)}-${String(index)}`;
    const worker = await places.worker(name, at(services, service), role);
    if (onTeam) await cases.member(youngPersonId, worker);
    people.push({ ...worker, onTeam, profession: professionOf(role, at(kinds, service)) });
  }
  for (const { service, category } of opened)
    await cases.consent(youngPersonId, holder, [at(services, service)], [category]);
  const facts: (NoteFacts & { readonly id: string })[] = [];
  for (const { by, category, audience: wished, members, sharedWith } of notes) {
    const writer = at(people, by);
    const audience = writer.profession === 'health' ? 'profession' : wished;
    const note = {
      ownerServiceId: writer.serviceId,
      category,
      audience,
      profession: writer.profession ?? 'municipal_worker',
      writtenByPostId: writer.postId,
      memberPostIds: audience === 'members' ? members.map((member) => at(people, member).postId) : [],
      sharedWith: sharedWith.map((service) => at(services, service)).filter((id) => id !== writer.serviceId),
    };
    const own = { young_person_id: youngPersonId, owner_service_id: note.ownerServiceId };
    const id = await insert(pool, 'note', {
      ...own,
      category,
      audience,
      profession: note.profession,
      member_post_ids: note.memberPostIds,
      text: 'x',
      written_by_post_id: note.writtenByPostId,
    });
    for (const serviceId of note.sharedWith)
      await insert(pool, 'note_share', {
        ...own,
        note_id: id,
        service_id: serviceId,
        reason: 'x',
        by_post_id: note.writtenByPostId,
      });
    facts.push({ ...note, id });
  }
  return { youngPersonId, people, facts, services };
};

test('L05 the rule of who reads a note and the policy of its table agree on every drawn world', async () => {
  let [cases, seen] = [0, 0];
  await fc.assert(
    fc.asyncProperty(drawn, async (world) => {
      const { youngPersonId, people, facts, services } = await build(world);
      for (const one of people) {
        const rows = await byHand(laget, one, 'SELECT id FROM app.note WHERE young_person_id = $1', [
          youngPersonId,
        ]);
        const categories = world.opened
          .filter(({ service }) => at(services, service) === one.serviceId)
          .map(({ category }) => category);
        const { postId, serviceId, profession, onTeam } = one;
        const rule = facts
          .filter((note) => onTeam && whySees(note, { postId, serviceId, profession, categories }) !== null)
          .map(({ id }) => id);
        expect(rows.map(({ id }) => id).toSorted()).toEqual(rule.toSorted());
        cases += facts.length;
        seen += rows.length;
      }
    }),
    { numRuns: 12, seed: 20261126, endOnFailure: true },
  );
  expect(cases).toBe(12 * 6 * 8);
  expect(seen).toBeGreaterThan(50);
}, 60_000);
