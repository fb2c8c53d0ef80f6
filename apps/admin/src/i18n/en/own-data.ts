import type { ownData as nb } from '../nb/own-data.ts';
import type { SameShape } from '../text-key.ts';

export const ownData = {
  heading: 'What is written about me',
  intro:
    'Everything here is about you. You can get a copy, say that something is wrong, and ask for it to be erased.',
  file: {
    heading: 'Get what is written about you',
    text: 'You get what you can see yourself: the plan, the notes, who has read, and the rest. First you show that it is you.',
    care: 'The file says a lot about you. Do not download it to a phone or computer that others use.',
    paper: 'Download to read (PDF)',
    data: 'Download for another app (JSON)',
    saved: 'The file has been downloaded. It is called {name}.',
    notIncluded: 'What is about others than you is not included. The file says what, and why.',
  },
  wrong: {
    heading: 'Say that something is wrong',
    text: 'Choose what it is about, and write what is right. The service that wrote it and the privacy officer get the message.',
    what: 'What is wrong?',
    choose: 'Choose',
    record: '{kind}: {text}',
    kinds: {
      person: 'My name',
      concern: 'A concern',
      goal: 'A goal',
      measure: 'A measure',
      mapping: 'Something in the mapping',
      transition: 'A transition',
      activity: 'What I do now',
      note: 'A note',
    },
    by: '{service}, {date}',
    label: 'What is right?',
    hint: 'Write in your own words.',
    send: 'Send',
    missing: {
      record: 'Choose what it is about.',
      text_missing: 'Write what is right.',
      already_asked: 'You have already told us about this. You will get an answer.',
    },
    sent: 'Sent. You will get an answer by {by}, under “What you have asked for”.',
    standsBeside: 'If they say no, your words stand beside what is written.',
  },
  stop: {
    heading: 'Ask us to stop, or to delete everything',
    text: 'If the use is stopped, the team can read what is there, but not write. The privacy officer answers you.',
    what: 'What do you ask for?',
    restriction: 'Stop until we have found out about this',
    erasure: 'Erase everything about me',
    erasureHint: 'Some of it may have to be kept in an archive first. You will be told what and why.',
    label: 'Why?',
    send: 'Ask for it',
    missing: {
      kind: 'Choose what you ask for.',
      text_missing: 'Write why.',
      already_asked: 'You have already asked for this. You will get an answer.',
    },
    sent: 'Sent. You will get an answer by {by}.',
    stopped: 'The team has written nothing new since {day}: {reason}',
    lifted: 'The team wrote nothing from {from} to {to}: {reason}',
  },
  papers: {
    heading: 'Somebody has asked for something about you',
    asked: '{name} ({kind}) asked the privacy officer {what}, {day}.',
    what: {
      erasure: 'that everything about you is erased',
      access: 'to read what is written about you',
      correction: 'that something written about you is corrected',
    },
    kinds: {
      parental_responsibility: 'parental responsibility',
      appointed_representative: 'appointed representative',
      child_welfare_custody: 'child welfare',
      foster_parent: 'foster parent',
      other_parent: 'parent',
    },
    states: {
      registered: 'Nobody has decided anything. First you will be asked what you think.',
      heard: 'It is being decided now. You will know the answer by {by}.',
    },
    answers: {
      erasure: {
        granted: 'The answer is yes. Nothing is erased yet: the day stands here when it is set.',
        refused: 'The answer is no. Everything stays as it is.',
      },
      access: {
        granted: 'The answer is yes. The one who asked may read it.',
        refused: 'The answer is no. The one who asked may not read it.',
      },
      correction: {
        granted: 'The answer is yes. Those who wrote it correct it.',
        refused: 'The answer is no. What is written stays.',
      },
    },
    steps: {
      heard: 'This was written when you were heard',
      told_later: 'You were to know later',
      decided: 'Why',
    },
    notHeard: 'Why you were not heard first',
    law: 'It rests on: {source}',
    ask: 'Do you want to say something about it? Contact the privacy officer, or ask somebody in the team.',
  },
  erasure: {
    heading: 'The deletion',
    states: {
      preparing: 'The data protection officer is preparing the deletion. Nothing is deleted yet.',
      approving: 'The data protection officer has said yes. One more person must say yes too.',
      waiting:
        'Everything about you is deleted on {day}. If you change your mind before that, tell the data protection officer.',
      refused: 'The data protection officer said no: {reason}',
      cancelled: 'We do not delete it after all: {reason}',
      erased: 'Everything is deleted.',
    },
    complain:
      'If you disagree, you can complain to Datatilsynet. It is free, and somebody you trust can help you.',
    keeps: '{name} keeps something in its archive: {reason}',
    keepsNothing: '{name} keeps nothing: {reason}',
    stands: 'The log of who has read about you stays for five years, without your name.',
  },
  asked: {
    heading: 'What you have asked for',
    kinds: {
      correction: 'Something is wrong',
      restriction: 'Stop the use',
      erasure: 'Erase everything about me',
    },
    from: '{kind}, {date}',
    fromService: '{kind} at {service}, {date}',
    received: 'They have got it. You will get an answer by {by}.',
    status: {
      done: '{name} said yes, {day}.',
      refused: '{name} said no, {day}. Your words stand beside what is written.',
    },
    refusedOther: '{name} said no, {day}.',
  },
} as const satisfies SameShape<typeof nb>;
