import type { caseRequests as nb } from '../nb/case-requests.ts';
import type { SameShape } from '../text-key.ts';

export const caseRequests = {
  link: 'Ask for a case',
  heading: 'Ask for a case',
  intro:
    'Do you know of a young person who may be followed up elsewhere? Write the identity number and why you ask. Whoever follows up gets the question. You get the same answer here whether the young person is in Laget or not, and know no more until somebody says yes.',
  logged: 'The question stands in the log that the young person can read.',
  number: 'Identity number',
  numberHint: '11 digits. The number is not shown again.',
  wants: 'What do you ask for?',
  wishes: { transfer: 'That we take over', referral: 'That we help for a time' },
  reason: 'Why do you ask?',
  reasonHint: 'Whoever follows up reads this. So does the young person.',
  send: 'Send the question',
  before: 'Before you can send:',
  sent: 'The question is sent. You hear from somebody only if they say yes.',
  mine: 'What you have asked for',
  none: 'You have not asked for anybody yet.',
  row: 'Asked {date}: “{reason}”',
  standings: {
    sent: 'Sent. Nobody has said yes yet.',
    accepted: '{name}, {service}, said yes: “{text}”',
    not_answered: 'Nobody has said yes in 30 days. Ask again if it is still urgent.',
  },
  phone: 'Call {phone}',
  blockers: {
    'identity-invalid': 'Correct the identity number.',
    'reason-missing': 'Write why.',
    'asks-already': 'You have asked for this number in the last 30 days.',
    'too-many-asked': 'You have asked for five in the last day. Wait until tomorrow, or call.',
    'only-the-holder': 'Only whoever has the baton answers this.',
    'already-answered': 'This has been answered. Load the page again.',
    'no-basis-for-basic':
      'A yes says that the young person is followed up here. Ask the young person first, under Consent. You can say no, and get in touch yourself.',
  },
  card: {
    heading: 'Services that ask for the case',
    transfer: '{name}, {service}, asks to take over: “{reason}”',
    referral: '{name}, {service}, asks to help for a time: “{reason}”',
    yes: 'Yes, we get in touch',
    no: 'No',
    yesHeading: 'Say yes to {service}',
    yesConsequence:
      '{service} then learns that {name} is followed up here, and who you are. They see nothing of the case. They do so only when you make a transition or a referral.',
    yesLabel: 'What do you want to say to them?',
    noHeading: 'Say no to {service}',
    noConsequence:
      '{service} does not learn that you have answered, or that {name} is followed up here. {name} can read the reason.',
    noLabel: 'Why not?',
    answered: '{service} has an answer.',
  },
} as const satisfies SameShape<typeof nb>;
