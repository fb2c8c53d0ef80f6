import type { Answer } from '#domain/mapping/answers';
import { areas, type Area } from '#domain/mapping/areas';
import { completeBlockers, decisionBlockers, type RecordedDecision } from '#domain/mapping/completion';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

export interface Said {
  readonly area: Area;
  readonly answer: Answer;
  readonly ownWords?: string;
  readonly note?: string;
  readonly strengths?: string;
  /** Why a grave area is not followed up in the plan. */
  readonly leftReason?: string;
}

export interface MappingTold {
  readonly at: Moment;
  readonly by: Post;
  readonly said: readonly Said[];
  readonly decisions: readonly RecordedDecision[];
  /** null while it is a draft. */
  readonly completedAt: Moment | null;
}

const addAnswers = (file: CaseFile, { at, by, said }: MappingTold, mappingId: string): void => {
  for (const { area, answer, ownWords = '', note = '', strengths = '', leftReason = null } of said) {
    file.book.add('mapping_answer', {
      id: file.newId(at),
      young_person_id: file.person.id,
      owner_service_id: by.service.id,
      category: areas[area].category,
      mapping_id: mappingId,
      area,
      answer,
      own_words: ownWords,
      note,
      strengths,
      left_reason: leftReason,
      answered_by_post_id: by.id,
      answered_at: at,
    });
  }
};

const addDecisions = (file: CaseFile, { at, by, decisions }: MappingTold, mappingId: string): void => {
  for (const decided of decisions) {
    must('Decide on an acute answer', decisionBlockers(decided));
    const { area, reason } = decided;
    const category = areas[area].category;
    file.book.add('acute_decision', {
      id: file.newId(at),
      young_person_id: file.person.id,
      owner_service_id: by.service.id,
      category,
      mapping_id: mappingId,
      area,
      decisions: decided.decisions,
      reason,
      at,
      by_post_id: by.id,
    });
    happened(file, {
      at,
      by,
      kind: 'acute-decided',
      category,
      payload: { mappingId, area, decisions: decided.decisions.join(' ') },
    });
  }
};

/** Journey 4: filled in together; completed only when the rules of completion have nothing to say. Answers with its id. */
export const map = (file: CaseFile, told: MappingTold): string => {
  const { at, by, said, decisions, completedAt } = told;
  const id = file.newId(at);
  const answers = said.map(({ area, answer, ownWords = '', note = '' }) => ({
    area,
    answer,
    ownWords,
    note,
  }));
  if (completedAt !== null) must('Complete mapping', completeBlockers(answers, decisions));
  const newcomer = file.person.language !== 'nb' && file.person.language !== 'se';
  file.book.add('mapping', {
    id,
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    category: 'basic',
    status: completedAt === null ? 'draft' : 'completed',
    started_at: at,
    started_by_post_id: by.id,
    with_young_person: true,
    language: file.person.language,
    interpreter: newcomer ? 'by_screen' : null,
    completed_at: completedAt,
    completed_by_post_id: completedAt === null ? null : by.id,
  });
  addAnswers(file, told, id);
  happened(file, { at, by, kind: 'mapping-started', payload: { mappingId: id } });
  log(file, { at, by, permission: 'mapping.write', category: 'basic' });
  addDecisions(file, told, id);
  if (completedAt === null) return id;
  file.mappedAt = completedAt;
  file.answers.splice(0, file.answers.length, ...answers);
  happened(file, { at: completedAt, by, kind: 'mapping-completed', payload: { mappingId: id } });
  log(file, { at: completedAt, by, permission: 'mapping.complete' });
  return id;
};
