import type { reportReceivers as nb } from '../nb/report-receivers.ts';
import type { SameShape } from '../text-key.ts';

export const reportReceivers = {
  title: 'Who gets the reports',
  link: 'Who gets the reports?',
  intro:
    'Here you set who is told when a report is ready. It is only about telling: every manager can see every report and every figure that is published, listed here or not.',
  how: 'They get an email that only says that there is a new report in Laget, unless they have chosen to get none. The report stands among their news too.',
  loading: 'Fetching who gets the reports …',
  now: {
    title: 'Get the reports',
    none: 'Nobody is set yet. Until somebody is, each new report stands among the news of every manager, and nobody gets an email.',
    setBy: 'Set by {name}, {day}.',
    end: 'Take off',
    without: 'Nobody gets the report for: {places}',
  },
  kinds: {
    quarter: 'the quarterly report',
    year: 'the yearly report',
  },
  add: {
    title: 'Set a receiver',
    place: 'Place',
    who: 'Manager',
    whoHint: 'You can choose among those who are managers today.',
    named: '{name} ({services})',
    what: 'Which reports?',
    quarter: 'The quarterly report',
    quarterHint: 'Where figures come every half year, it is the half-yearly report.',
    year: 'The yearly report',
    all: '{name} is set for both for {place} already, or has said no thanks.',
    choose: 'Choose',
    save: 'Set',
    saved: '{name} is now told of the report for {place}.',
    before: 'Before you can set:',
    missing: {
      place: 'Choose a place.',
      who: 'Choose a manager.',
      what: 'Choose at least one report.',
    },
  },
  declined: {
    title: 'Have said no thanks',
    text: 'Only the person who has said no thanks can say yes again.',
    one: '{name}: {what} for {place}, said {day}.',
  },
  history: {
    title: 'Who got them before',
    one: '{name} got {what} for {place} from {from} to {until}.',
    taken_off: '{by} took them off.',
    declined: 'Said no thanks.',
    left: 'Is no manager any more.',
    setBy: 'Set by {name}.',
  },
  mine: {
    title: 'Reports that you are told of',
    none: 'Nobody has set that you are told of a certain report. New reports stand among your news, and you get no email.',
    text: 'You get an email that only says that there is a new report in Laget, and it stands among your news. You can read every report in any case.',
    notices: 'Choose when you want emails',
    gets: '{place}: {what}',
    setBy: 'Set by {name}, {day}.',
    setByMe: 'You said yes {day}.',
    no: 'No thanks',
    declined: '{place}: {what}. You have said no thanks.',
    yes: 'I want it after all',
  },
} as const satisfies SameShape<typeof nb>;
