import { isNoteQuestion, noteQuestions, type NoteHalf } from '#domain/hand-over-note/questions';
import { transitionKinds } from '#domain/transition/kinds';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import type { TransitionFile } from './transition.ts';

interface NoteTold {
  readonly at: Moment;
  readonly by: Post;
  readonly half: NoteHalf;
  /** Question → what was answered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** One half of the hand-over in words, written and given. */
export const giveNote = (
  file: CaseFile,
  { row, kind }: TransitionFile,
  { at, by, half, answers }: NoteTold,
): void => {
  const category = half === 'open' ? 'basic' : transitionKinds[kind].category;
  for (const [question, text] of Object.entries(answers)) {
    const belongs = isNoteQuestion(question) && noteQuestions[question] === half;
    must(`Answer ${question}`, belongs ? [] : ['question_of_another_half']);
    file.book.add('hand_over_note', {
      id: file.newId(at),
      young_person_id: file.person.id,
      owner_service_id: by.service.id,
      category,
      transition_id: row.id,
      half,
      question,
      text,
      written_by_post_id: by.id,
      written_at: at,
      given_by_post_id: by.id,
      given_at: at,
    });
  }
  happened(file, {
    at,
    by,
    kind: 'hand-over-note-given',
    category,
    payload: { transitionId: row.id, half },
  });
};
