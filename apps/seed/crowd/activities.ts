import { ageOn } from '#domain/calendar/age';
import { addDays } from '#domain/calendar/date';
import type { Spell } from '#domain/activity/spell';
import { statusOn } from '#domain/activity/status-on';
import { addActivity } from '../case/activity.ts';
import { present } from '../rule/must.ts';
import type { Pace } from './pace.ts';
import { doingsFor, type Doing } from './spells.ts';
import { derivedFrom, inventStatus, type MixStatus } from './status-mix.ts';

const sources = ['told', 'told', 'service', 'import'] as const;

const addNow = ({ file }: Pace, { kind, level, detail, isOld = false }: Doing, spells: Spell[]): void => {
  const { dice, today } = file;
  const began = isOld ? dice.whole(420, 600) : dice.whole(20, 380);
  const confirmed = isOld ? dice.whole(200, 400) : dice.whole(1, Math.min(150, began));
  addActivity(
    file,
    {
      kind,
      level,
      detail,
      from: addDays(today, -began),
      to: null,
      confirmedOn: addDays(today, -confirmed),
      source: dice.pick(sources),
      owner: present('Registering service', file.batons[0]).post.service,
    },
    spells,
  );
};

/** What came before: school for the young, a job or nothing for the others. */
const addBefore = ({ file }: Pace, age: number, spells: Spell[]): void => {
  const { dice, today } = file;
  if (age < 16 || dice.chance(0.35)) return;
  const ended = dice.whole(610, 700);
  const isSchool = age < 22 || dice.chance(0.4);
  addActivity(
    file,
    {
      kind: isSchool ? 'school' : 'employed',
      level: isSchool ? (age < 18 ? 'lower_secondary' : 'upper_secondary') : null,
      detail: isSchool ? 'Avsluttet' : 'Sluttet',
      from: addDays(today, -ended - dice.whole(200, 700)),
      to: addDays(today, -ended),
      confirmedOn: addDays(today, -ended),
      source: dice.pick(sources),
      owner: present('Registering service', file.batons[0]).post.service,
    },
    spells,
  );
};

const requireMix = (status: MixStatus, spells: readonly Spell[], today: string): void => {
  const derived = statusOn(spells, today, 'ssb').status;
  if (!derivedFrom[status].some((one) => one === derived))
    throw new Error(`Spells for ${status} give ${derived}`);
};

/** Spells of two years; the status today is derived by the rule, and must be the one that was invented. */
export const inventActivities = (pace: Pace): void => {
  const { file, frame } = pace;
  const age = ageOn(frame.birthDate, file.today);
  const status = inventStatus(age, file.dice);
  const isNewcomer = file.person.language !== 'nb' && file.person.language !== 'se';
  const spells: Spell[] = [];
  for (const doing of doingsFor(status, age, isNewcomer, file.dice)) addNow(pace, doing, spells);
  addBefore(pace, age, spells);
  requireMix(status, spells, file.today);
};
