import type { ownPlan as first } from '../../nb/own-page/plan.ts';
import type { SameShape } from '../../text-key.ts';

export const ownPlan = {
  goals: {
    heading: 'What I want',
    none: 'No goals yet. What do you want?',
    noWords: 'The team does not have your own words here.',
    add: 'Write something you want',
    teamSays: 'The team writes: {wording}',
    agreed: 'You and the team agree.',
    partly: 'You and the team disagree a little: {why}',
    disagreed: 'You and the team disagree: {why}',
    reached: 'The goal has been reached.',
    dropped: 'The goal has been put away.',
    without: 'Other things in the plan',
    who: '{name}, {service}',
    you: 'You',
    before: '{who} · before {date}',
    was: '{who} · should have been done by {date}',
    done: {
      good: 'Done. It helped a lot.',
      little: 'Done. It helped a little.',
      no: 'Done. It did not help.',
    },
    cancelled: 'The team stopped this: {why}',
    learnt: 'What we learnt: {learnt}',
  },
  helped: {
    ask: 'Did it help you?',
    good: 'Yes, it helped a lot',
    little: 'It helped a little',
    no: 'No, it did not help',
    words: 'Do you want to say more?',
    hint: 'The team can read it.',
    save: 'Save',
    choose: 'Choose one of the answers.',
    tell: 'Say whether it helped',
    again: 'Say it again',
    own: 'You: {helped}',
    saved: 'Thank you. Your answer stands beside what the team says.',
  },
  show: {
    to: 'Show this to {name}',
    shown: '{name} sees this.',
    stop: 'Stop showing it to {name}',
  },
  explained: {
    heading: 'Who has explained to you what Laget is',
    line: '{name} explained it, {date}.',
    none: 'Nobody has written that they have explained this to you yet. Ask {name}.',
  },
} as const satisfies SameShape<typeof first>;
