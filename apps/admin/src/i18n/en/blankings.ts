import type { blankings as first } from '../nb/blankings.ts';
import type { SameShape } from '../text-key.ts';

export const blankings = {
  open: 'Remove a text that is wrong',
  heading: 'Remove a text that is wrong',
  consequence:
    'The text goes for everybody, from earlier versions too. It will still say that you removed it, and why.',
  which: 'Which text is wrong?',
  reason: 'Why are you removing it? Do not repeat what is wrong.',
  instead: 'What should stand there instead?',
  verb: 'Remove the text',
  trace: '{what}: The text was removed {date} by {who}, because: {reason}',
  who: '{name}, {service}',
  you: 'you',
  missing: {
    place: 'Choose which text.',
    reason: 'Write why.',
    instead: 'Write what should stand there.',
  },
  blockers: {
    'not-yours-to-blank': 'Only whoever wrote the text can remove it. Perhaps it has been removed already.',
    'reason-missing': 'Write why.',
    'instead-missing': 'Write what should stand there.',
    'nothing-instead': 'Nothing should stand here instead.',
  },
  places: {
    goal: {
      own_words: 'The goal in own words',
      wording: 'The goal as the team writes it',
      disagreement: 'The disagreement about the goal',
      status_reason: 'Why the goal is reached or put aside',
    },
    goal_stance: { text: 'What a service said about the goal' },
    measure: {
      title: 'The step',
      look_for: 'What you look for',
      deadline_reason: 'Why there is a new deadline',
      status_reason: 'Why the step stopped',
      obstacle: 'What stops the step',
      evaluation_happened: 'What happened',
      evaluation_learnt: 'What you learnt',
      young_person_answer_words: 'The answer to the step',
      young_person_evaluation: 'How it went, in own words',
    },
    mapping_answer: {
      own_words: 'Own words in the mapping',
      note: 'The note in the mapping',
      strengths: 'What is good, in the mapping',
      left_reason: 'Why the area is left',
    },
    own_part_answer: { own_words: 'Own words, written alone' },
    contribution: { text: 'What was written to the team', used_how: 'The answer about how it was used' },
    meeting: {
      told_how: 'What was told before the meeting',
      adapted_how: 'How the meeting was adapted',
      cancelled_reason: 'Why it was called off',
      not_invited_reason: 'Why there was no invitation',
    },
    meeting_wish: { text: 'The wish for the meeting', answer_text: 'The answer to the wish' },
    meeting_invitee: { answer_text: 'The words with the answer to the invitation' },
    consent_answer: { note: 'The words with the answer about sharing' },
    hand_over_note: { text: 'The answer in the hand-over note' },
    hand_over_item: { note: 'The remark in the hand-over' },
  },
} as const satisfies SameShape<typeof first>;
