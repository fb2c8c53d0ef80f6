import type { ownMain as first } from '../../nb/own-page/main.ts';
import type { SameShape } from '../../text-key.ts';

export const ownMain = {
  mainMenu: 'Hovudmeny',
  mainMenuPhone: 'Hovudmeny nedst',
  signOut: 'Logg ut',
  places: {
    home: 'Heim',
    plan: 'Planen',
    team: 'Laget',
    seenBy: 'Sett av',
  },
  hello: 'Hei, {name}',
  loading: 'Hentar sida di …',
  failed: 'Vi fekk ikkje henta sida di. Det er noko gale hos oss, ikkje hos deg.',
  paused: 'Ingenting blir delt no. Laget ser ikkje lenger det som stod her. Du ser framleis alt.',
  narrow: {
    heading: 'Hei, {name}',
    intro:
      'Du har logga inn utan BankID. Då ser du det du skal gjera, når du har møte, og det du har skrive sjølv.',
    more: 'Vil du sjå alt?',
    why: 'Då må du logga inn på ein tryggare måte. Det er fordi det kan stå noko om helse og familie der.',
    button: 'Logg inn med BankID',
    none: 'Spør nokon i laget korleis du loggar inn på ein tryggare måte.',
    tasks: 'Det du skal gjera',
    noTasks: 'Du har ingen oppgåver her no.',
    before: 'Før {date}',
    meetingHint: 'Kvar og med kven ser du når du loggar inn med BankID.',
    words: 'Det du har skrive',
    noWords: 'Du har ikkje skrive noko enno.',
    written: 'Skrive {date}',
  },
} as const satisfies SameShape<typeof first>;
