/** How figures are made, and what was done for safety. */
export const ownSafety = {
  figures: {
    heading: 'Slik lager vi tall',
    made: 'Ledere får se hvor mange ungdommer som får hjelp. De får bare antall.',
    divided:
      'Tallene sier også hvor mange som er i jobb, på skole eller gjør noe annet, delt i alder og kjønn. Kjønn står i fødselsnummeret. Vi bruker det bare til dette.',
    background: 'Vil du, kan du også si noe om bakgrunnen din. Det telles bare for hele fylket.',
    never: 'De ser aldri navnet ditt, målene dine eller det du har skrevet.',
    rounded:
      'Vi runder av til 0, 5, 10, 15 og så videre. Vi deler ikke opp små grupper. Da kan ingen regne seg fram til deg.',
  },
  reports: {
    heading: 'Noen har skrevet til barnevernet',
    line: '{name}, {service}, skrev til {receiver} {date}:',
    opened: 'Barnevernet lar deg lese dette: {reason}',
  },
  emergency: {
    heading: 'Noen trengte å se noe om deg fort',
    line: '{service} åpnet {what} {date} {time}, {because}.',
    what: {
      basic: 'hvem du er og hvem som er i laget ditt',
      school: 'skoledelen din',
      work_economy: 'delen om arbeid og økonomi',
      health: 'helsedelen din',
      family: 'delen om familie og barnevern',
    },
    because: {
      danger: 'fordi du trengte hjelp fort',
      child_welfare: 'fordi noen var redd for at du ikke var trygg',
      absent_colleague: 'fordi den som hjelper deg til vanlig, var borte',
      other: 'fordi de mente at det ikke kunne vente',
    },
    who: 'Det var {name}. De skrev: «{reason}»',
    open: 'De kan lese til {time}. De kan ikke skrive.',
    waits: 'En annen går gjennom det innen {date}. Du får lese svaret.',
    ok: 'En annen har gått gjennom det: Det var riktig å åpne.',
    misuse: 'En annen har gått gjennom det: Det var ikke riktig å åpne.',
    later: 'Du får vite det først nå, fordi: {reason}',
    label: 'Nødtilgang',
  },
} as const;
