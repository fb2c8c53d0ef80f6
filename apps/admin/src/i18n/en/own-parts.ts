import type { ownParts as nb } from '../nb/own-parts.ts';
import type { SameShape } from '../text-key.ts';
import { areaNames } from './area-names.ts';

export const ownParts = {
  heading: 'My part',
  asked: 'Do you want to think something through beforehand?',
  askedBy:
    '{by} at {service} would like to know what you think before you talk together. You can do it alone, and skip whatever you like.',
  go: 'Look and answer',
  none: 'Nobody has asked you yet.',
  partBy: '{by} asks you',
  onlyYou:
    'Only you see this until you send it. Then {service} sees it, and others in the team see what you have agreed to share.',
  sentTo: 'You have sent it. You look at it together when you meet. {service} cannot change what you wrote.',
  how: 'How is it?',
  words: 'In your own words, if you like',
  save: 'Save',
  saved: 'Saved. Only you see it.',
  choose: 'Choose how it is.',
  left: 'You skipped this.',
  acute:
    'If it is urgent, do not wait for the meeting. Call {doctor}. If there is danger to life, call {ambulance}. The helpline for children and young people is {line}.',
  nothing: 'Answer one area first.',
  over: 'The mapping is finished.',
  send: 'Send to {service}',
  others: 'Other areas',
  together: 'What you have said in mappings',
  togetherBy: 'Written together with {by}, {date}',
  good: 'What is good: {text}',
  fallback: 'in Bokmål',
  answers: {
    not_talked: 'Do not want to say',
    fine: 'Fine',
    some: 'A little difficult',
    serious: 'Very difficult',
  },
  areas: areaNames,
} as const satisfies SameShape<typeof nb>;
