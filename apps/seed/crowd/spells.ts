import type { ActivityKind, SchoolLevel } from '#domain/activity/kinds';
import type { Dice } from '../random/dice.ts';
import type { MixStatus } from './status-mix.ts';

/** Something one does today. */
export interface Doing {
  readonly kind: ActivityKind;
  readonly level: SchoolLevel | null;
  readonly detail: string;
  /** Nobody has asked for more than half a year. */
  readonly isOld?: boolean;
}

const jobs = [
  'Butikkmedarbeider',
  'Lagermedarbeider',
  'Servitør',
  'Renholder',
  'Assistent i barnehage',
  'Sjåfør',
  'Hjelpearbeider på bygg',
  'Medarbeider på oppdrettsanlegg',
] as const;
const programmes = [
  'Vg1 helse- og oppvekstfag',
  'Vg2 bygg- og anleggsteknikk',
  'Vg1 restaurant- og matfag',
  'Vg3 studiespesialisering',
  'Vg2 elektro',
  'Vg1 naturbruk',
] as const;
const studies = [
  ['university', 'Bachelor, nettbasert'],
  ['vocational_college', 'Fagskole'],
  ['folk_high_school', 'Folkehøgskole'],
  ['upper_secondary', 'Vg3 påbygg'],
] as const;

const doing = (kind: ActivityKind, detail = ''): Doing => ({ kind, level: null, detail });

const school = (age: number, dice: Dice): Doing => {
  if (age < 16)
    return {
      kind: 'school',
      level: 'lower_secondary',
      detail: `${String(Math.max(8, Math.min(10, age - 5)))}. trinn`,
    };
  if (age < 20) return { kind: 'school', level: 'upper_secondary', detail: dice.pick(programmes) };
  const [level, detail] = dice.pick(studies);
  return { kind: 'school', level, detail };
};

const employed = (age: number, dice: Dice): Doing[] => {
  if (age < 20)
    return age >= 17 && dice.chance(0.25)
      ? [doing('apprentice', 'Lærling')]
      : [school(age, dice), doing('employed', `${dice.pick(jobs)}, 20 %`)];
  const job = doing('employed', `${dice.pick(jobs)}, ${dice.pick(['100 %', '80 %', '50 %', 'tilkalling'])}`);
  const beside = dice.roll();
  if (beside < 0.18) return [job, doing('sick_leave', dice.pick(['100 %', '50 %']))];
  if (beside < 0.26) return [job, doing('aap', 'Gradert')];
  return beside < 0.38 ? [job, school(age, dice)] : [job];
};

const other = (age: number, dice: Dice): Doing[] => {
  const roll = dice.roll();
  if (roll < 0.25) return [];
  if (roll < 0.5)
    return [{ ...(age < 20 ? school(age, dice) : doing('employed', dice.pick(jobs))), isOld: true }];
  if (roll < 0.65 && age >= 19) return [doing('kvp', 'Kvalifiseringsprogram')];
  return roll < 0.8 && age >= 18 ? [doing('sick_leave', '100 %')] : [doing('other', 'Hjemme')];
};

/** The spells that give somebody of this age the status. */
export const doingsFor = (status: MixStatus, age: number, isNewcomer: boolean, dice: Dice): Doing[] => {
  if (status === 'employed') return employed(age, dice);
  if (status === 'education') return [school(age, dice)];
  if (status === 'benefit')
    return [dice.chance(0.7) ? doing('aap', 'Under behandling') : doing('disability_benefit')];
  if (status === 'unemployed') return [doing('registered_unemployed')];
  if (status === 'measure')
    return [isNewcomer ? doing('introduction_programme') : doing('labour_market_measure', 'Arbeidstrening')];
  return other(age, dice);
};
