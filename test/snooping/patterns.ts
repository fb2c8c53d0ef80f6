import { type Actor, type Line, line, look } from './sessions.ts';

/** What a pattern may point at: people outside every caseload, and those with a bond to the one who looks. */
export interface Targets {
  readonly strangers: readonly string[];
  /** With the surname of the one who looks. */
  readonly namesakes: readonly string[];
  /** With a protected address. */
  readonly hidden: string;
  /** Whose guardian is the one who looks. */
  readonly child: string;
  /** With family at the telephone number of the one who looks. */
  readonly housemate: string;
  /** On the team of a post that the one who looks has left. */
  readonly former: readonly string[];
  readonly day: number;
}

type Pattern = (actor: Actor, targets: Targets) => Line[];

const looks = (actor: Actor, day: number, people: readonly string[], from: number, apart: number): Line[] =>
  people.flatMap((person, index) => look(actor, day, from + index * apart, person));

const tries = (actor: Actor, day: number, people: readonly string[], known: number): Line[] =>
  people.map((person, index) =>
    line(
      actor,
      day,
      600 + index,
      person,
      index < known ? { action: 'young-person.known', basis: 'registration' } : { allowed: false },
    ),
  );

const emergency = (actor: Actor, day: number, person: string, number: number): Line =>
  line(actor, day, 700 + number, person, { basis: `emergency:${String(number)}` });

/** Twenty ways of looking at what is not one's business; each is one person's one day, on top of the ordinary work. */
export const patterns = {
  'twenty strangers in a day': (a, { strangers, day }) => looks(a, day, strangers.slice(0, 20), 540, 12),
  'sixteen strangers within an hour': (a, { strangers, day }) =>
    looks(a, day, strangers.slice(0, 16), 660, 3),
  'eight strangers one after the other': (a, { strangers, day }) =>
    looks(a, day, strangers.slice(0, 8), 720, 2),
  'six strangers spread over the day': (a, { strangers, day }) =>
    looks(a, day, strangers.slice(3, 9), 480, 80),
  'seven in the evening': (a, { strangers, day }) => looks(a, day, strangers.slice(5, 12), 1230, 6),
  'five before dawn': (a, { strangers, day }) => looks(a, day, strangers.slice(7, 12), 250, 4),
  'the own list late at night': (a, { day }) => looks(a, day, a.team.slice(0, 6), 1380, 5),
  'five known numbers': (a, { strangers, day }) => tries(a, day, strangers.slice(0, 5), 5),
  'eight refused': (a, { strangers, day }) => tries(a, day, strangers.slice(4, 12), 0),
  'three refused and three known': (a, { strangers, day }) => tries(a, day, strangers.slice(0, 6), 3),
  'one with the own surname': (a, { namesakes, day }) => look(a, day, 610, namesakes[0] ?? ''),
  'one with a protected address': (a, { hidden, day }) => look(a, day, 615, hidden),
  'the own child': (a, { child, day }) => look(a, day, 650, child),
  'somebody in the own household': (a, { housemate, day }) => look(a, day, 655, housemate),
  'two cases of a post that is left': (a, { former, day }) => looks(a, day, former.slice(0, 2), 500, 30),
  'three tries at cases of a post that is left': (a, { former, day }) => tries(a, day, former.slice(0, 3), 0),
  'one stranger again and again for a week': (a, { strangers, day }) =>
    [0, 1, 2, 3, 6, 7, 8, 9].flatMap((back) => look(a, day - back, 690, strangers[1] ?? '')),
  'one stranger every hour': (a, { strangers, day }) =>
    looks(
      a,
      day,
      Array.from({ length: 8 }, () => strangers[2] ?? ''),
      485,
      60,
    ),
  'emergency access three times in a month': (a, { strangers, day }) =>
    [0, 8, 15].map((back) => emergency(a, day - back, strangers[back] ?? '', back)),
  'emergency access three times in a day': (a, { strangers, day }) =>
    [1, 2, 3].map((number) => emergency(a, day, strangers[number] ?? '', number)),
} as const satisfies Record<string, Pattern>;
