import type { Words } from './answer-keeper.ts';

const textFields = ['ownWords', 'note', 'strengths'] as const;
type TextOfArea = (typeof textFields)[number];

/** A text that has been changed in two places, and what it says in the other. */
export interface Disagreeing {
  readonly field: TextOfArea;
  readonly text: string;
  readonly by: string;
}

/**
 * Puts what was written here together with what somebody else has saved: what only one has changed is that one's. The
 * first text that both have changed is asked about; the others are kept from both.
 */
export function merged(
  base: Words,
  mine: Words,
  theirs: Words & { readonly by: string },
): { words: Words; theirs: Disagreeing | null } {
  const clashes = textFields.filter(
    (field) => mine[field] !== base[field] && theirs[field] !== base[field] && mine[field] !== theirs[field],
  );
  const [asked] = clashes;
  const textOf = (field: TextOfArea): string => {
    if (clashes.includes(field) && field !== asked) return `${theirs[field]}\n${mine[field]}`;
    return mine[field] === base[field] ? theirs[field] : mine[field];
  };
  return {
    words: {
      answer: mine.answer === base.answer ? theirs.answer : mine.answer,
      ownWords: textOf('ownWords'),
      note: textOf('note'),
      strengths: textOf('strengths'),
    },
    theirs: asked === undefined ? null : { field: asked, text: theirs[asked], by: theirs.by },
  };
}
