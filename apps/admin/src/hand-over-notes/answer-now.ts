import type { NoteQuestion } from '#domain/hand-over-note/questions';
import { read } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { StandingNow } from '../young-people/case-page/use-merged-save.ts';

/** The version of an answer that nobody has written yet. */
export const notYet = 0;

/** Reads an answer of the hand-over note that somebody else has written meanwhile. */
export async function answerNow(
  youngPersonId: string,
  transitionId: string,
  question: NoteQuestion,
): Promise<StandingNow> {
  const { data } = await read<YoungPersonCase>(`${pathOf(youngPersonId)}/case`);
  const of = data.transitions.find(({ id }) => id === transitionId);
  if (of === undefined) throw new Problem(404, 'not-found');
  const note = of.notes.find((one) => one.question === question);
  return {
    fields: { text: note?.text ?? '' },
    version: note?.version ?? notYet,
    by: note?.writtenByName ?? '',
  };
}
