import type { guardianPage as nb } from '../nb/guardian-page.ts';
import type { SameShape } from '../text-key.ts';

export const guardianPage = {
  title: 'Guardian',
  hello: 'Hello, {name}',
  intro:
    'Here you see what you have been asked, who is on the team, and what the young person has chosen to show you.',
  loading: 'Fetching your page …',
  nobody: 'You are not connected to anybody in Laget now. Contact the service you have talked to.',
  asked: {
    heading: 'The team asks you about {name}',
    purpose: 'It will be used for: {purpose}.',
    until: 'It lasts until {date}. You can change your mind whenever you like.',
    equal:
      'All answers are equally fine. Everybody with parental responsibility must say yes before anything is shared.',
    sees: '{service} will see: {categories}.',
    yes: 'Yes, that is fine',
    think: 'I want to think about it',
    no: 'No, not now',
    thinking: 'That is fine. The question stays here.',
    saidYes: 'You have said yes.',
    saidNo: 'You have said no.',
    opened: 'Thank you. Everybody has said yes, so now the team can work together.',
    waits: 'Thank you. The team is waiting for more answers.',
  },
  consents: {
    heading: 'Your answers',
    none: 'Nobody has asked you about anything yet.',
    yes: 'You said yes, {date}.',
    no: 'You said no, {date}.',
    not_asked: 'You have not answered.',
    withdrawn: 'This is no longer shared.',
    refused: 'The answer was no. Nothing is shared.',
    takeBack: 'I say no after all',
    consequence: 'Then the sharing ends at once. The help {name} is entitled to stays the same.',
    taken: 'The sharing ended just now.',
  },
  team: {
    heading: 'The team around {name}',
    none: 'Nobody is on the team now.',
  },
  shared: {
    heading: 'What {name} has shown you',
    none: '{name} has not shown you anything yet. That is quite usual, and {name} decides.',
    goal: 'A goal',
    measure: 'A measure',
    contribution: 'Something {name} has written',
    teamSays: 'The team writes: {wording}',
  },
} as const satisfies SameShape<typeof nb>;
