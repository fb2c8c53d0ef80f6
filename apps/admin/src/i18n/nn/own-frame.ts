export const ownFrame = {
  exit: {
    label: 'Gå ut fort',
    button: 'Gå ut',
    keys: 'eller Esc to gonger',
    about:
      '«Gå ut» lukkar alt med eitt trykk. Du blir logga ut, og ei anna side opnar seg. Nettlesaren kan hugsa at du var her.',
  },
  shade: { label: 'Lyst eller mørkt', device: 'Som eininga', light: 'Lyst', dark: 'Mørkt' },
  readAloud: {
    start: 'Les sida høgt',
    stop: 'Stopp lesinga',
    none: 'Vi kan ikkje lesa høgt her. Eininga di har inga eiga stemme på dette språket, og vi sender aldri teksten din til andre.',
  },
  install: {
    open: 'Legg Laget på heimskjermen',
    text: 'Opna menyen i nettlesaren, og vel «Legg til på Heim-skjerm». Då syner namnet Laget på telefonen din.',
  },
  unsent: {
    heading: 'Ikkje sendt enno',
    text: 'Dette ligg låst på eininga di. Det blir sendt av seg sjølv når du har nett.',
    kept: 'Ikkje sendt enno. Det ligg trygt her, og blir sendt når du har nett.',
    since: 'Skrive {date}',
    kinds: {
      words: 'Noko du har skrive',
      'measure-answer': 'Svaret ditt på eit forslag',
      'meeting-wish': 'Noko du ønskjer om eit møte',
      'meeting-answer': 'Svaret ditt om eit møte',
      help: 'Kva du synest om hjelpa',
    },
    refused: 'Dette kom fram, men passar ikkje lenger. Noko kan vera endra i mellomtida.',
    forgotten: 'Det er over eit døgn sidan. Sjå etter om det kom fram før du sender det på nytt.',
    again: 'Send på nytt',
    drop: 'Ta det bort',
    leaveHeading: 'Noko er ikkje sendt enno',
    leaveText: 'Loggar du ut no, blir det borte. Er du logga inn når nettet kjem tilbake, blir det sendt.',
    stay: 'Vent med å logga ut',
    leave: 'Logg ut likevel',
  },
  beside: {
    label: 'Utkast ved sida av bokmål',
    draft: 'utkast',
    text: 'Dette er eit utkast. Ingen med språket som morsmål har lese gjennom det enno. Det er teksten på bokmål som gjeld.',
    consent:
      'Dette spør vi berre om på bokmål, nynorsk og engelsk, fordi omsetjinga ikkje er godkjend. Be om tolk før du svarer.',
  },
  no: {
    measure: 'Eit nei stoppar forslaget. Laget finn på noko anna saman med deg.',
    meeting: 'Eit nei er greitt. Den som kalla inn, får vita det, og finn ut av det med deg.',
    sharing: 'Eit nei tyder at ingenting blir delt. Tenestene jobbar vidare kvar for seg.',
    never: 'Du mistar inga hjelp du har rett på, og ingen kan bruka eit nei mot deg.',
    label: 'Vil du seia kvifor?',
    hint: 'Du må ikkje. Laget les det du skriv her.',
    missing: 'Skriv nokre ord, eller la det vera.',
    send: 'Send til laget',
    sent: 'Sendt. Laget har fått det.',
    said: 'Du skreiv',
  },
} as const;
