import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import {
  statusDefinitions,
  type CountsAs,
  type DefinitionCode,
  type DefinitionLine,
  type Status,
} from './definitions.ts';
import { incomeLevels, schoolLevels } from './kinds.ts';
import { isKnownOn, type Spell } from './spell.ts';

/** The status on a date, and whether it is inside. Of somebody unknown nobody can say: null. */
export interface StatusOn {
  readonly status: Status;
  readonly inside: boolean | null;
  /** What decided it; null of somebody unknown. */
  readonly by: CountsAs | null;
  readonly definition: DefinitionCode;
  readonly version: string;
}

/** What one spell counts as. A school whose level is not known counts as a pupil's: most of those followed up are. */
export const countsAs = ({ kind, level }: Pick<Spell, 'kind' | 'level'>): CountsAs => {
  if (kind === 'school')
    return level !== null && isKeyOf(schoolLevels, level) ? schoolLevels[level] : 'pupil';
  if (kind === 'self_employed' && level !== null && isKeyOf(incomeLevels, level)) return incomeLevels[level];
  return kind;
};

/** The one status a person has on a date: the first line of the definition that a known spell fits. */
export const statusOn = (spells: readonly Spell[], date: IsoDate, definition: DefinitionCode): StatusOn => {
  const { lines, version } = statusDefinitions[definition];
  const present = spells.filter((spell) => isKnownOn(spell, date)).map(countsAs);
  const allLines: readonly DefinitionLine[] = lines;
  const line = allLines.find(({ when }) => when.some((counts) => present.includes(counts)));
  return {
    status: line?.status ?? 'unknown',
    inside: line?.inside ?? null,
    by: line?.when.find((counts) => present.includes(counts)) ?? null,
    definition,
    version,
  };
};
