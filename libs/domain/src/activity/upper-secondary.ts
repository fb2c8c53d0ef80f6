import { addMonths, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { covers, type Spell } from './spell.ts';

/** How somebody's upper secondary education stands. Unknown: nobody has said whether it was completed. */
export type UpperSecondary = 'completed' | 'still_in' | 'dropped_out' | 'unknown';

/** Who is counted, from which day, and when the answer is given. */
export interface UpperSecondaryDefinition {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  /** Counted is whoever began for the first time that autumn, or whoever was a pupil or apprentice on 1 October. */
  readonly counts: 'began_that_autumn' | 'in_school_on_1_october';
  /** Months from 1 October to the day on which it is asked. */
  readonly askedAfter: number;
  readonly askedOnDay: string;
}

/** The national one asks after five years; a county's own asks the same school year, so that somebody can act. */
export const upperSecondaryDefinitions = {
  after_five_years: {
    version: '2026-1',
    validFrom: '2008-01-01',
    source: 'SSB, gjennomføring i videregående opplæring, status fem år etter start',
    counts: 'began_that_autumn',
    askedAfter: 60,
    askedOnDay: '01',
  },
  county_left_in_the_year: {
    version: '2026-1',
    validFrom: '2008-01-01',
    source: 'Fylkeskommunen, sluttet mellom 1. oktober og 15. juni samme skoleår',
    counts: 'in_school_on_1_october',
    askedAfter: 8,
    askedOnDay: '15',
  },
} as const satisfies Record<string, UpperSecondaryDefinition>;
export type UpperSecondaryCode = keyof typeof upperSecondaryDefinitions;
export const allUpperSecondary: readonly UpperSecondaryCode[] = keysOf(upperSecondaryDefinitions);

const isUpperSecondary = ({ kind, level }: Spell): boolean =>
  (kind === 'school' && level === 'upper_secondary') || kind === 'apprentice';

/** The day on which the definition asks about those who were counted in the autumn of a year. */
export const askedOn = (code: UpperSecondaryCode, autumn: number): IsoDate => {
  const { askedAfter, askedOnDay } = upperSecondaryDefinitions[code];
  return `${addMonths(`${String(autumn)}-10-01`, askedAfter).slice(0, 8)}${askedOnDay}`;
};

/** The newest autumn about which the definition has been asked by the day. */
export const newestAutumn = (code: UpperSecondaryCode, day: IsoDate): number => {
  const years = Math.ceil(upperSecondaryDefinitions[code].askedAfter / 12);
  const autumn = Number(day.slice(0, 4)) - years;
  return askedOn(code, autumn) <= day ? autumn : autumn - 1;
};

/**
 * How upper secondary education stands by the definition, from spells that may overlap: leave from school and an
 * apprenticeship are one education. Null for somebody whom it does not count.
 */
export const upperSecondaryOf = (
  spells: readonly Spell[],
  autumn: number,
  code: UpperSecondaryCode,
): UpperSecondary | null => {
  const own = spells.filter(isUpperSecondary);
  const first = own.map(({ from }) => from).toSorted()[0];
  const october = `${String(autumn)}-10-01`;
  const isCounted =
    upperSecondaryDefinitions[code].counts === 'began_that_autumn'
      ? first !== undefined && first >= `${String(autumn)}-08-01` && first <= october
      : own.some((spell) => covers(spell, october));
  if (!isCounted) return null;
  const day = askedOn(code, autumn);
  const before = own.filter(({ from }) => from <= day);
  if (before.some(({ completed = null, to }) => completed === true && to !== null && to <= day)) {
    return 'completed';
  }
  if (before.some((spell) => covers(spell, day))) return 'still_in';
  const last = before.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return last?.completed === false ? 'dropped_out' : 'unknown';
};
