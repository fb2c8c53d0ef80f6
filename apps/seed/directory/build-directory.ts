import { addDays, type IsoDate } from '#domain/calendar/date';
import { demoSignIns } from '../demo-sign-ins.ts';
import type { Dice } from '../random/dice.ts';
import { idsFrom } from '../random/ids.ts';
import { dateRange } from '../random/moments.ts';
import type { RowBook } from '../rows/row-book.ts';
import { addAbsences } from './absences.ts';
import { addAgreements } from './agreements.ts';
import type { Directory, Post, Service } from './directory.ts';
import { addTemplates } from './templates.ts';
import { newDirectory, openedOn } from './new-directory.ts';
import { buildServices } from './build-services.ts';
import { inventedPhone } from './places.ts';
import { colleagues, staffing } from './staffing.ts';
import { inventColleague } from '../person/names.ts';

interface Employee {
  readonly username: string;
  readonly name: string;
  readonly role: Post['role'];
  readonly title: string;
  readonly leftOn: IsoDate | null;
}

/** Services where somebody has left with batons still in hand: days without anybody. */
const withALeaver = ['NAV Fjordvik', 'Koordinering for unge i Granlia', 'Vestlia vgs'];

const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/ +/g, '.');

const employeesOf = (service: Service, youngPeople: number, today: IsoDate, dice: Dice): Employee[] => {
  const { role, title } = staffing[service.kind];
  const invented = (index: number, leftOn: IsoDate | null): Employee => ({
    username: `${asciiOf(service.key)}-${String(index)}`,
    name: inventColleague(dice),
    role,
    title,
    leftOn,
  });
  const signIns = demoSignIns
    .filter((one) => one.service === service.key)
    .map((one): Employee => ({ ...one, leftOn: null }));
  const others = Array.from({ length: colleagues(service, youngPeople) }, (_one, index) =>
    invented(index + 1, null),
  );
  const leavers = withALeaver.includes(service.key) ? [invented(0, addDays(today, -dice.whole(15, 40)))] : [];
  return [...signIns, ...others, ...leavers];
};

const employ = (
  book: RowBook,
  service: Service,
  employee: Employee,
  newId: () => string,
  number: number,
  today: IsoDate,
): Post => {
  const [id, userId] = [newId(), newId()];
  const { username, name, role, title, leftOn } = employee;
  book.add('app_user', {
    id: userId,
    username,
    name,
    kind: 'staff',
    phone: inventedPhone(number),
    email: `${asciiOf(name)}@example.no`,
    young_person_id: null,
    active: leftOn === null,
  });
  book.add('post', {
    id,
    user_id: userId,
    service_id: service.id,
    role,
    title,
    valid: dateRange(openedOn(today), leftOn),
  });
  return { id, userId, username, name, role, service, leftOn };
};

/** Municipalities, services and everybody who works there. */
export const buildDirectory = (book: RowBook, youngPeople: number, today: IsoDate, dice: Dice): Directory => {
  const ids = idsFrom(dice);
  const newId = (): string => ids(openedOn(today));
  const { services, municipalities, organisations } = buildServices(book, newId);
  const posts: Post[] = [];
  for (const service of services)
    for (const employee of employeesOf(service, youngPeople, today, dice))
      posts.push(employ(book, service, employee, newId, 1000 + posts.length, today));
  const directory = newDirectory(services, posts, municipalities, youngPeople);
  addAbsences(book, directory, today, newId);
  addAgreements(book, organisations, directory.signIn('personvern').userId, today, newId);
  addTemplates(book, directory.municipalityId('Fjordvik'), newId);
  return directory;
};
