import { feedbackBlockers, type ContributionKind, type Visibility } from '#domain/contribution/contribution';
import { informationBlockers } from '#domain/contribution/information-given';
import { supporterBlockers, type SupporterKind } from '#domain/team/supporter';
import type { Post } from '../directory/directory.ts';
import { dateOf, dateRange, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

/** Somebody explains to the young person what Laget is. */
export const explain = (file: CaseFile, by: Post, at: Moment, how: string): void => {
  must('Explain', informationBlockers({ byPostId: by.id, on: dateOf(at), how }, file.today));
  file.book.add('information_given', {
    id: file.newId(at),
    young_person_id: file.person.id,
    explained_by_post_id: by.id,
    at,
    how,
  });
  happened(file, { at, by, kind: 'information-given' });
};

export interface Contributed {
  readonly at: Moment;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly visibility: Visibility;
  readonly aboutMeasure?: Row<'measure'>;
}

/** The young person writes, in own words. */
export const contribute = (
  file: CaseFile,
  { at, kind, text, visibility, aboutMeasure }: Contributed,
): Row<'contribution'> => {
  const row: Row<'contribution'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    kind,
    text,
    visibility,
    about_measure_id: aboutMeasure?.id ?? null,
    at,
    used_how: null,
    used_at: null,
    used_by_post_id: null,
  };
  file.book.add('contribution', row);
  log(file, { at, by: null, permission: 'contribution.write' });
  if (visibility === 'team')
    happened(file, {
      at,
      by: null,
      kind: 'contribution-written',
      payload: { contributionId: row.id, kind },
    });
  return row;
};

/** «Slik brukte vi det»: the answer that every contribution to the team is owed. */
export const useContribution = (
  file: CaseFile,
  row: Row<'contribution'>,
  by: Post,
  at: Moment,
  usedHow: string,
): void => {
  const visibility = row.visibility === 'team' ? 'team' : 'only_me';
  must(
    'Use contribution',
    feedbackBlockers(
      { kind: 'comment', visibility, writtenOn: dateOf(String(row.at)), usedHow: null },
      usedHow,
    ),
  );
  row.used_how = usedHow;
  row.used_at = at;
  row.used_by_post_id = by.id;
  happened(file, { at, by, kind: 'contribution-used', payload: { contributionId: row.id } });
  log(file, { at, by, permission: 'contribution.answer' });
};

/** Somebody who stands in the team by name, without signing in. */
export const addSupporter = (
  file: CaseFile,
  by: Post,
  at: Moment,
  supporter: { name: string; kind: SupporterKind; description: string; contact: string },
): string => {
  must('Supporter', supporterBlockers({ ...supporter, youngPersonAgrees: true }));
  const id = file.newId(at);
  file.book.add('supporter', {
    id,
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    name: supporter.name,
    relation: supporter.description === '' ? supporter.kind : supporter.description,
    contact: supporter.contact,
    during: dateRange(dateOf(at), null),
  });
  file.supporters.set(id, supporter.name);
  happened(file, { at, by, kind: 'supporter-added', payload: { supporterId: id } });
  log(file, { at, by, permission: 'supporter.write' });
  return id;
};

/** The young person opens the own page. */
export const lookAtOwnPage = (file: CaseFile, at: Moment): void => {
  log(file, { at, by: null, permission: 'own-page.read' });
};
