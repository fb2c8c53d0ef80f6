/** What every own page has, and the page of a sign-in that shows little. */
export const ownMain = {
  mainMenu: 'Hovedmeny',
  mainMenuPhone: 'Hovedmeny nederst',
  signOut: 'Logg ut',
  places: {
    home: 'Hjem',
    plan: 'Planen',
    team: 'Laget',
    seenBy: 'Sett av',
  },
  hello: 'Hei, {name}',
  loading: 'Henter siden din …',
  failed: 'Vi fikk ikke hentet siden din. Det er noe galt hos oss, ikke hos deg.',
  paused: 'Ingenting deles nå. Laget ser ikke lenger det som sto her. Du ser fortsatt alt.',
  narrow: {
    heading: 'Hei, {name}',
    intro:
      'Du har logget inn uten BankID. Da ser du det du skal gjøre, når du har møter, og det du har skrevet selv.',
    more: 'Vil du se alt?',
    why: 'Da må du logge inn på en tryggere måte. Det er fordi det kan stå noe om helse og familie der.',
    button: 'Logg inn med BankID',
    none: 'Spør noen i laget hvordan du logger inn på en tryggere måte.',
    tasks: 'Det du skal gjøre',
    noTasks: 'Du har ingen oppgaver her nå.',
    before: 'Før {date}',
    meetingHint: 'Hvor og med hvem ser du når du logger inn med BankID.',
    words: 'Det du har skrevet',
    noWords: 'Du har ikke skrevet noe ennå.',
    written: 'Skrevet {date}',
  },
} as const;
