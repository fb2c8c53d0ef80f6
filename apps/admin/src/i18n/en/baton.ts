import type { baton as nb } from '../nb/baton.ts';
import type { SameShape } from '../text-key.ts';

export const baton = {
  offered: 'The baton is offered to you',
  question: 'Will you hold the baton for {name}?',
  why: '{from} asks: “{reason}” {from} holds the baton until you have answered.',
  accept: 'Yes, I take the baton',
  decline: 'No, I cannot',
  declineHeading: 'Say no to the baton for {name}',
  declineConsequence: '{from} still has the baton.',
  declineReason: 'Why can you not now?',
  you: 'You',
  waiting: 'You asked {to} to take the baton, {date}. You have it until {to} has answered.',
  waitingHeading: 'The baton is offered to {to}',
  othersHeading: '{from} has offered the baton to {to}',
  others: '{from} has it until {to} has answered.',
  withdraw: 'Withdraw the offer',
  declined: '{to} cannot now: “{reason}” You still have the baton. Whom will you ask?',
  declinedHeading: '{to} said no to the baton',
  offer: 'Hand on the baton',
  offerHeading: 'To whom do you want to hand the baton?',
  offerConsequence: 'You hold the baton until the one you ask has said yes.',
  offerTo: 'Team member',
  offerReason: 'Why do you ask?',
  offerReasonHint: '{name} can read it.',
  offerSend: 'Ask about the baton',
  offerBefore: 'Before you can ask:',
  nobody: 'You are alone on the team. Invite somebody first.',
  unheld: {
    heading: 'One young person has nobody now |||| {count} young people have nobody now',
    soonHeading: 'One young person soon loses the service |||| {count} young people soon lose their service',
    rows: {
      'account-ended':
        'Whoever had the baton at {service} does not work here any more. Nobody has held it since {date}.',
      'away-without-stand-in': 'Whoever has the baton at {service} is away without a stand-in from {date}.',
      'municipality-changed':
        'Moved {date}, and nobody in the new municipality has said yes. {service} has the baton meanwhile.',
      'sender-runs-out': '{service} has the baton, but may not be responsible longer than until {date}.',
      nobody: '{service} has the baton, but nobody there has been able to hold it since {date}.',
    },
    take: 'Take the baton',
    takeFor: 'for {name}',
  },
  blockers: {
    'only-the-holder': 'Only the one who has the baton can hand it on.',
    'to-oneself': 'You already have the baton. Choose somebody else.',
    'receiver-not-on-team': 'Choose one who is on the team.',
    'receiver-not-active': 'The one you have chosen is not at work now. Choose somebody else.',
    'already-offered':
      'The baton has already been offered to somebody. Wait for the answer, or withdraw the offer.',
    'reason-missing': 'Write why you ask.',
    'not-the-receiver': 'The offer is not to you.',
    'already-answered': 'The offer has already been answered.',
    'baton-moved': 'The baton has changed hands. Load the page again.',
  },
} as const satisfies SameShape<typeof nb>;
