import type { ownMain as first } from '../../nb/own-page/main.ts';
import type { SameShape } from '../../text-key.ts';

export const ownMain = {
  mainMenu: 'Main menu',
  mainMenuPhone: 'Main menu at the bottom',
  signOut: 'Sign out',
  places: {
    home: 'Home',
    plan: 'Plan',
    team: 'Team',
    seenBy: 'Seen by',
  },
  hello: 'Hi, {name}',
  loading: 'Fetching your page …',
  failed: 'We could not fetch your page. Something is wrong at our end, not yours.',
  paused: 'Nothing is shared now. The team no longer sees what was here. You still see everything.',
  narrow: {
    heading: 'Hi, {name}',
    intro:
      'You signed in without BankID. Then you see what you are going to do, when you have meetings, and what you have written yourself.',
    more: 'Do you want to see everything?',
    why: 'Then you must sign in a safer way. That is because something about health and family may stand there.',
    button: 'Sign in with BankID',
    none: 'Ask somebody in the team how to sign in more securely.',
    tasks: 'What you are going to do',
    noTasks: 'You have no tasks here now.',
    before: 'Before {date}',
    meetingHint: 'You see where and with whom when you sign in with BankID.',
    words: 'What you have written',
    noWords: 'You have not written anything yet.',
    written: 'Written {date}',
  },
} as const satisfies SameShape<typeof first>;
