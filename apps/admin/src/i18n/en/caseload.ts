import type { caseload as nb } from '../nb/caseload.ts';
import type { SameShape } from '../text-key.ts';

export const caseload = {
  heading: 'Hand cases on',
  whom: 'Who gets a new contact in the service?',
  consequence:
    'Nothing moves before your colleague has said yes. Then the place on the team, the baton, open measures and transitions follow, and your place ends. The young person sees who is new on the team. Whoever your colleague says no to stays with you.',
  who: 'Who takes {name}?',
  stays: 'Stays with me',
  note: 'What should your colleague know first about {name}?',
  reason: 'Why do you hand the cases on? Your colleague and the young person read it.',
  progress: '{sent} of {total} are sent.',
  offer: 'Ask your colleagues',
  offered: 'What you have asked',
  answers: {
    waits: 'waits for an answer from {to}.',
    accepted: 'is with {to}.',
    declined: 'is still with you. {to} said no: “{reason}”',
    withdrawn: 'is still with you. You took back the question to {to}.',
  },
  withdraw: 'Take back the question about {name}',
  accept: 'Yes, I take {name}',
  decline: 'No, I cannot',
  declineHeading: 'Say no to taking over {name}',
  declineConsequence: '{name} stays with {by}, who reads the reason.',
  declineReason: 'Why can you not?',
  sendNo: 'Send the answer',
  accepted: '{name} is on your list.',
  declined: '{name} is still with {by}.',
  blockers: {
    'nobody-chosen': 'Choose who takes at least one young person.',
    'reason-missing': 'Write why.',
    'to-oneself': 'Choose somebody other than yourself.',
    'receiver-elsewhere': 'Choose somebody in your own service.',
    'receiver-not-active': 'Your colleague is not at work. Choose another.',
    'already-offered': 'You have already asked about this young person.',
  },
} as const satisfies SameShape<typeof nb>;
