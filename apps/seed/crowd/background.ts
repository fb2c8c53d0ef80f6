import { allBackgroundAnswers } from '#domain/immigrant-background/categories';
import { statusAt } from '../case/as-of.ts';
import { answerBackground } from '../case/immigrant-background.ts';
import type { Dice } from '../random/dice.ts';
import { momentOf } from '../random/moments.ts';
import type { Pace } from './pace.ts';

/** Of ten who sign in, seven answer; whoever speaks another language at home is mostly an immigrant. */
export const inventBackground = ({ file, frame, after }: Pace, dice: Dice): void => {
  const { person } = file;
  const on = after(frame.start, 20, 90);
  if (person.userId === null || on === null || !dice.chance(0.7)) return;
  const at = momentOf(on, 19 * 60 + 20);
  if (statusAt(file, at) !== 'active') return;
  const weights =
    person.language === 'nb' || person.language === 'se'
      ? { immigrant: 4, norwegian_born: 10, rest: 76, no_answer: 10 }
      : { immigrant: 66, norwegian_born: 22, rest: 2, no_answer: 10 };
  answerBackground(file, at, dice.weighted(weights, allBackgroundAnswers));
};
