import { addDays, type IsoDate } from '#domain/calendar/date';
import { roles } from '#domain/roles/roles';
import type { Place } from './places.ts';
import { present } from '../rule/must.ts';
import type { Directory, Post, Service } from './directory.ts';
import { roomOfFirst } from './staffing.ts';

/** Whose turn it is: the first post until its room is full, then the others in turn. Who has left takes nothing. */
const turns = (posts: readonly Post[], youngPeople: number): ((service: Service) => Post) => {
  const taken = new Map<string, number>();
  const atWork = new Map<string, Post[]>();
  for (const post of posts.filter(({ role, leftOn }) => leftOn === null && roles[role] === 'professional'))
    atWork.set(post.service.id, [...(atWork.get(post.service.id) ?? []), post]);
  return (service) => {
    const here = present(`Anybody in ${service.key}`, atWork.get(service.id));
    const turn = taken.get(service.id) ?? 0;
    taken.set(service.id, turn + 1);
    const first = present('The first', here[0]);
    const room = roomOfFirst(first.username, youngPeople);
    return turn < room ? first : present('The next', here[1 + ((turn - room) % (here.length - 1))]);
  };
};

const isFor = (service: Service, age: number): boolean =>
  service.level === null || service.level === (age < 16 ? 'lower' : 'upper');

/** Who works where, with the questions that the cases ask. */
export const newDirectory = (
  services: readonly Service[],
  posts: readonly Post[],
  municipalities: ReadonlyMap<Place, string>,
  youngPeople: number,
): Directory => {
  const byName = new Map(services.map((service) => [service.key, service]));
  const byId = new Map(posts.map((post) => [post.id, post]));
  const byUsername = new Map(posts.map((post) => [post.username, post]));
  return {
    services,
    posts,
    municipalityId: (place) => present(place, municipalities.get(place)),
    serviceNamed: (key) => present(key, byName.get(key)),
    postWith: (id) => byId.get(id),
    signIn: (username) => present(username, byUsername.get(username)),
    serviceFor: (place, kind, age) =>
      present(
        `${kind} for ${place}`,
        services.find((one) => one.kind === kind && one.serves.includes(place) && isFor(one, age)),
      ),
    leaverOf: (service) =>
      posts.find((post) => post.service.id === service.id && post.leftOn !== null) ?? null,
    takesNext: turns(posts, youngPeople),
  };
};

/** Long enough before the seeding for every history to fit. */
export const openedOn = (today: IsoDate): IsoDate => addDays(today, -1100);
