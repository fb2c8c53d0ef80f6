import { blockersIn, type BlockerRules, isBlank } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export interface WordsWithAnswer {
  readonly answer: string | undefined;
  readonly words: string;
}

const rules = {
  'words-after-no': ({ answer }) => answer !== 'no',
  'words-missing': ({ words }) => isBlank(words),
} as const satisfies BlockerRules<WordsWithAnswer>;

/** What the young person says to those who asked belongs to a no: a yes is said with the consent alone. */
export const wordsWithAnswerBlockers = (said: WordsWithAnswer) => blockersIn(rules, said);

export const requireWordsWithAnswer = (said: WordsWithAnswer): void => {
  requireNothingIn(wordsWithAnswerBlockers(said));
};
