import { addDays, type IsoDate } from '#domain/calendar/date';
import {
  activityKinds,
  type ActivityKind,
  type ActivitySource,
  type SchoolLevel,
} from '#domain/activity/kinds';
import { spellBlockers, type Spell } from '#domain/activity/spell';
import type { Service } from '../directory/directory.ts';
import { dateRange } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';

export interface ActivityTold {
  readonly kind: ActivityKind;
  readonly level: SchoolLevel | null;
  readonly detail: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly confirmedOn: IsoDate;
  readonly source: ActivitySource;
  readonly owner: Service;
}

/** What the young person does: dated spells that may overlap where the rules let them. */
export const addActivity = (file: CaseFile, told: ActivityTold, others: Spell[]): void => {
  const { kind, level, detail, from, to, confirmedOn, source, owner } = told;
  const spell: Spell = { kind, level, from, to, confirmedOn };
  must(`Activity ${kind}`, spellBlockers(spell, others, file.today));
  others.push(spell);
  file.book.add('activity', {
    id: file.newId(confirmedOn),
    young_person_id: file.person.id,
    owner_service_id: owner.id,
    category: activityKinds[kind],
    kind,
    level,
    detail,
    during: dateRange(from, to === null ? null : addDays(to, 1)),
    source,
    confirmed_on: confirmedOn,
  });
};
