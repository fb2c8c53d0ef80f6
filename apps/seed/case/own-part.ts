import { areas, type Area } from '#domain/mapping/areas';
import { invitingBlockers, type OwnAnswer, ownWritingBlockers } from '#domain/mapping/own-part';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';

export interface OwnPartTold {
  /** A draft of the service that asks. */
  readonly mappingId: string;
  readonly by: Post;
  readonly invitedAt: Moment;
  readonly answeredAt: Moment;
  readonly said: readonly { readonly area: Area; readonly answer: OwnAnswer; readonly ownWords: string }[];
}

/** The young person is asked before the talk, answers alone on the own page, and sends it. */
export const fillInOwnPart = (file: CaseFile, told: OwnPartTold): void => {
  const { mappingId, by, invitedAt, answeredAt, said } = told;
  must(
    'Invite to the own part',
    invitingBlockers({ status: 'draft', invited: false, signsIn: file.person.userId !== null }),
  );
  const id = file.newId(invitedAt);
  const own = { young_person_id: file.person.id, owner_service_id: by.service.id };
  const asked = { category: 'basic', mapping_id: mappingId, invited_at: invitedAt } as const;
  file.book.add('own_part', { id, ...own, ...asked, invited_by_post_id: by.id, sent_at: answeredAt });
  log(file, { at: invitedAt, by, permission: 'mapping.write' });
  const facts = { mappingStatus: 'draft', status: 'invited', answered: said.length } as const;
  for (const verb of ['write', 'send'] as const)
    must(`Own part: ${verb}`, ownWritingBlockers({ ...facts, verb }));
  for (const { area, answer, ownWords } of said) {
    file.book.add('own_part_answer', {
      id: file.newId(answeredAt),
      ...own,
      category: areas[area].category,
      own_part_id: id,
      area,
      answer,
      own_words: ownWords,
      answered_at: answeredAt,
    });
    log(file, { at: answeredAt, by: null, permission: 'own-part.write' });
  }
  log(file, { at: answeredAt, by: null, permission: 'own-part.write' });
};
