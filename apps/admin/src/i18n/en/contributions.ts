import type { contributions as nb } from '../nb/contributions.ts';
import type { SameShape } from '../text-key.ts';

export const contributions = {
  heading: 'What {name} has written',
  empty: '{name} has not written anything to the team yet.',
  from: '{name}, {kind}, {date}',
  kinds: {
    goal: 'a goal',
    comment: 'a comment',
    question: 'a question',
    answer: 'an answer',
  },
  used: 'How we used it:',
  usedBy: '{name}, {date}',
  answer: 'Answer {name}',
  answeredFirst: '{name} answered while you wrote. That answer stands:',
  yoursIsKept: 'What you have written is safe here. Copy what you want to use elsewhere.',
  answerHeading: 'How we used it',
  answerHint: '{name} reads the answer. Say what you did with it, or why you could not.',
  answerLabel: 'What did you do with what {name} wrote?',
  send: 'Send the answer',
  hidden: '{name} has hidden something from your service. That is fine. You cannot see what or how much.',
  earlier: 'One more answer |||| {count} more answers',
  blockers: {
    only_the_young_person_reads_it: 'This is seen by the young person alone.',
    already_answered: 'Somebody on the team has already answered. Load the page again to see the answer.',
    says_nothing: 'Write what you did with it.',
  },
} as const satisfies SameShape<typeof nb>;
