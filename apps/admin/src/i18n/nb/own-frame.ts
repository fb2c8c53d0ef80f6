/** The frame of the own pages: the quick exit, light and dark, reading aloud, what is not sent, and saying no. */
export const ownFrame = {
  exit: {
    label: 'Gå ut fort',
    button: 'Gå ut',
    keys: 'eller Esc to ganger',
    about:
      '«Gå ut» lukker alt med ett trykk. Du blir logget ut, og en annen side åpner seg. Nettleseren kan huske at du var her.',
  },
  shade: { label: 'Lyst eller mørkt', device: 'Som enheten', light: 'Lyst', dark: 'Mørkt' },
  readAloud: {
    start: 'Les siden høyt',
    stop: 'Stopp lesingen',
    none: 'Vi kan ikke lese høyt her. Enheten din har ingen egen stemme på dette språket, og vi sender aldri teksten din til andre.',
  },
  install: {
    open: 'Legg Laget på hjemskjermen',
    text: 'Åpne menyen i nettleseren, og velg «Legg til på Hjem-skjerm». Da synes navnet Laget på telefonen din.',
  },
  unsent: {
    heading: 'Ikke sendt ennå',
    text: 'Dette ligger låst på enheten din. Det blir sendt av seg selv når du har nett.',
    kept: 'Ikke sendt ennå. Det ligger trygt her, og blir sendt når du har nett.',
    since: 'Skrevet {date}',
    kinds: {
      words: 'Noe du har skrevet',
      'measure-answer': 'Svaret ditt på et forslag',
      'meeting-wish': 'Noe du ønsker om et møte',
      'meeting-answer': 'Svaret ditt om et møte',
      help: 'Hva du synes om hjelpen',
    },
    refused: 'Dette kom fram, men passer ikke lenger. Noe kan være endret i mens.',
    forgotten: 'Det er over et døgn siden. Se etter om det kom fram før du sender det på nytt.',
    again: 'Send på nytt',
    drop: 'Ta det bort',
    leaveHeading: 'Noe er ikke sendt ennå',
    leaveText: 'Logger du ut nå, blir det borte. Er du logget inn når nettet kommer tilbake, blir det sendt.',
    stay: 'Vent med å logge ut',
    leave: 'Logg ut likevel',
  },
  beside: {
    label: 'Utkast ved siden av bokmål',
    draft: 'utkast',
    text: 'Dette er et utkast. Ingen med språket som morsmål har lest gjennom det ennå. Det er teksten på bokmål som gjelder.',
    consent:
      'Dette spør vi bare om på bokmål, nynorsk og engelsk, fordi oversettelsen ikke er godkjent. Be om tolk før du svarer.',
  },
  no: {
    measure: 'Et nei stopper forslaget. Laget finner på noe annet sammen med deg.',
    meeting: 'Et nei er greit. Den som kalte inn, får vite det, og finner ut av det med deg.',
    sharing: 'Et nei betyr at ingenting deles. Tjenestene jobber videre hver for seg.',
    never: 'Du mister ingen hjelp du har rett på, og ingen kan bruke et nei mot deg.',
    label: 'Vil du si hvorfor?',
    hint: 'Du må ikke. Laget leser det du skriver her.',
    missing: 'Skriv noen ord, eller la det være.',
    send: 'Send til laget',
    sent: 'Sendt. Laget har fått det.',
    said: 'Du skrev',
  },
} as const;
