import type { notices as first } from '../nb/notices.ts';
import type { SameShape } from '../text-key.ts';

export const notices = {
  title: 'Notices and reminders',
  open: 'Notices and reminders',
  troubles: {
    heading: 'Messages that did not arrive',
    intro:
      'We know whom the message was for, but not what it was about. That is in Laget, for the one it is for.',
    none: 'Every message has arrived.',
    receivers: { staff: 'Somebody who works', young_person: 'A young person', guardian: 'A guardian' },
    states: {
      unsure: 'Perhaps sent. We do not send it once more.',
      given_up: 'Not sent. See whether the address is right.',
      waiting: 'Waits.',
      sending: 'Is being sent.',
      handed: 'Is being sent.',
      sent: 'Sent.',
      dropped: 'Not sent.',
    },
    facts: '{when}. Attempts: {attempts}.',
    factsWithCode: '{when}. Attempts: {attempts}. The server’s answer: {code}.',
  },
  reminders: {
    heading: 'Dates that are said in a message',
    intro:
      'Tick what is to be said. It holds from the next morning. The message never says what it is, or whom it is about.',
    codes: {
      hand_over_offered: 'A transition waits for an answer',
      invitation: 'An invitation waits for an answer',
      ask_again_own_words: 'Ask for own words again',
      level_0_deadline: 'Deadline for deciding a new concern',
      meeting_today: 'Meeting',
      measure_overdue: 'The deadline of a measure has passed',
      review_due: 'The plan is to be looked at',
      milestone: 'Milestone of a transition',
      preparation: 'Something is to be prepared',
      consent_ending: 'A consent ends',
      measure_soon: 'The deadline of a measure comes closer',
      no_contact: 'No contact for 30 days',
      still_there: 'Still with the service?',
      not_mapped: 'No mapping has begun',
      mapping_repeat: 'Time for mapping again',
      hand_over_unanswered: 'Nobody has answered a transition that you offered',
      invitation_unanswered: 'Nobody has answered an invitation that you sent',
      case_unanswered: 'Nobody has said yes to a case that you asked for',
    },
    days: 'Days before',
    daysHint: 'Write −1 for the day after.',
    usual: '{days} is usual.',
    changed: 'Changed by {name} {when}.',
    save: 'Save the choices for {place}',
    saved: 'Saved. It holds from tomorrow.',
    daysWrong: '{name}: Write a number from −14 to 60.',
    nothingChanged: 'Nothing has been changed yet.',
  },
} as const satisfies SameShape<typeof first>;
