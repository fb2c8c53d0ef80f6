import type { IsoDate } from '#domain/calendar/date';
import { momentOf } from '../random/moments.ts';
import { membersAt, seesBasic, statusAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';

/** On an ordinary day some of the team open the case. Each reading stands in the young person's own log. */
export const readings = (file: CaseFile, date: IsoDate): void => {
  const at = momentOf(date, file.dice.whole(8 * 60, 15 * 60));
  if (statusAt(file, at) !== 'active') return;
  for (const by of membersAt(file, at).filter(({ service }) => seesBasic(file, service, at)))
    if (file.dice.chance(0.5)) log(file, { at, by, permission: 'case.read' });
};
