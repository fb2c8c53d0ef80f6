import type { threads as first } from '../nb/threads.ts';
import type { SameShape } from '../text-key.ts';

export const threads = {
  open: 'Conversation',
  openCount: 'Conversation ({count})',
  unread: '{count} new |||| {count} new',
  isNew: 'New',
  empty: 'Nobody has written here yet.',
  facts: '{who}, {when}',
  who: '{name}, {service}',
  you: 'You',
  mentions: 'Mentions {who}',
  mentionsYou: 'Mentions you: {who}',
  write: 'Write in the conversation',
  send: 'Send it',
  mention: 'Mention somebody',
  mentionHint: 'Whoever you mention is told. You can only mention those who see this.',
  seenBy: '{who} and you',
  blank: 'This was wrong',
  blankHeading: 'Take away what you wrote',
  blankConsequence: 'The text goes at once. It stays that you wrote something, and why it was taken away.',
  blankLabel: 'What was wrong?',
  blankVerb: 'Take the text away',
  blanked: 'The text was taken away by whoever wrote it: {reason}',
  planHeading: 'Conversation about the plan',
  aboutPlan: 'the plan',
  blockers: {
    'message-missing': 'Write something first.',
    'message-too-long': 'The text is too long for a conversation. Divide it in two.',
    'mention-cannot-read': 'One of those you mention no longer sees this. Remove the name.',
    'mentions-too-many': 'Mention ten at most.',
  },
} as const satisfies SameShape<typeof first>;
