import { insert } from '../builders/insert.ts';
import type { Laget } from '../support/laget.ts';
import type { Targets } from './patterns.ts';
import type { Actor } from './sessions.ts';

/** So many work there; each has one day less or one day of snooping among the judged ones. */
const workers = 41;
const teamSize = 10;
const surnames = ['Haugmyr', 'Sagmoen', 'Åslie', 'Bekkvoll', 'Čearru', 'Lundemo', 'Elvemyr', 'Nordmo'];

interface Town {
  readonly actors: readonly Actor[];
  /** What each of the actors may snoop at. */
  readonly targets: readonly Targets[];
}

/** A town with forty-one at work. One in four has somebody of the own surname on the caseload, and works with them. */
export const makeTown = async (laget: Laget, day: number, firstMonday: string): Promise<Town> => {
  const { place, pool } = laget.given;
  const municipality = await place.municipality();
  const serviceId = await place.service('nav', municipality, 'NAV Fjordvik');
  const oldService = await place.service('school', municipality, 'Vestlia vgs');
  const person = (familyName: string): Promise<string> =>
    insert(pool, 'young_person', {
      municipality_id: municipality,
      given_name: 'Ungdom',
      family_name: familyName,
      birth_date: '2009-03-14',
    });
  const strangers = await Promise.all(Array.from({ length: 25 }, () => person('Fremmed')));
  const [actors, targets]: [Actor[], Targets[]] = [[], []];
  for (let index = 0; index < workers; index += 1) {
    const surname = surnames[index % surnames.length] ?? '';
    const phone = `90 00 ${String(1000 + index)}`;
    const name = `Ansatt ${String(index)} ${surname}`;
    const user = { username: `ansatt-${String(index)}`, name, kind: 'staff', phone };
    const userId = await insert(pool, 'app_user', user);
    const role = { user_id: userId, title: 'Veileder', role: 'nav_counsellor' };
    const postId = await insert(pool, 'post', { ...role, service_id: serviceId });
    const team = await Promise.all(
      Array.from({ length: teamSize }, (_, at) =>
        person(at === 0 && index % 4 === 0 ? surname : `Navn${String(at)}`),
      ),
    );
    actors.push({ userId, postId, serviceId, team });
    const [child, housemate, hidden, ...namesakes] = await Promise.all([
      person('Fremmed'),
      person('Fremmed'),
      person('Fremmed'),
      person(surname),
      person(surname),
    ]);
    await insert(pool, 'protection', {
      young_person_id: hidden,
      level: 'confidential',
      during: '["2025-01-01 08:00:00Z",)',
      reason: 'Fra folkeregisteret.',
      set_by_user_id: userId,
    });
    const kind = 'parental_responsibility';
    await insert(pool, 'guardian', { young_person_id: child, name, kind });
    await insert(pool, 'guardian', { young_person_id: housemate, name: 'En annen', kind, contact: phone });
    const oldPost = await insert(pool, 'post', {
      ...role,
      service_id: oldService,
      valid: `(,${dayAfter(firstMonday, day - 10)})`,
    });
    const former = await Promise.all(Array.from({ length: 3 }, () => person('Tidligere')));
    for (const id of former)
      await insert(pool, 'team_member', {
        young_person_id: id,
        post_id: oldPost,
        service_id: oldService,
        basis: 'own_service',
        during: '["2025-01-01 08:00:00Z",)',
      });
    targets.push({ strangers, namesakes, hidden, child, housemate, former, day });
  }
  return { actors, targets };
};

const dayAfter = (monday: string, days: number): string =>
  new Date(Date.parse(monday) + days * 86_400_000).toISOString().slice(0, 10);
