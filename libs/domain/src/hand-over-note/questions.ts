import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** Who reads a half: the whole team, or nobody but the sender, the receiver who is given the category, and the young person. */
export type NoteHalf = 'open' | 'restricted';

/** What the note asks for, one at a time, in the order of the page. Nothing has to be answered. */
export const noteQuestions = {
  what_i_want: 'open',
  what_works: 'open',
  what_to_avoid: 'open',
  who_to_keep_close: 'open',
  first_meeting: 'open',
  background: 'restricted',
  what_has_been_tried: 'restricted',
  when_it_gets_hard: 'restricted',
  still_open: 'restricted',
} as const satisfies Record<string, NoteHalf>;

export type NoteQuestion = keyof typeof noteQuestions;
export const allNoteQuestions: readonly NoteQuestion[] = keysOf(noteQuestions);
export const noteHalves = ['open', 'restricted'] as const satisfies readonly NoteHalf[];

/** Whether a text is the code of a question. */
export const isNoteQuestion = (code: string): code is NoteQuestion => isKeyOf(noteQuestions, code);

/** The questions of one half. */
export const questionsOf = (half: NoteHalf): NoteQuestion[] =>
  allNoteQuestions.filter((question) => noteQuestions[question] === half);
