export const figureReports = {
  title: 'Rapporter',
  intro:
    'Rapportene lages av seg selv når to har godkjent tallene for en periode. De gjelder unge som følges opp i Laget.',
  loading: 'Henter rapportene …',
  none: 'Ingen rapport er laget ennå. Den første kommer når tallene for en periode er godkjent.',
  report: 'Rapport',
  place: 'Sted',
  year: 'Året {year}',
  earlier: '{period}, utgave {version} (erstattet)',
  of: '{place}: {period}',
  kinds: {
    quarter:
      'Hva de unge gjør, etter alder og kjønn, ved siden av fylket og alle kommunene. Deretter indikatorene, og de andre tabellene som finnes for stedet.',
    half_year:
      'Hva de unge gjør ved halvårets slutt, ved siden av fylket og alle kommunene, og holdt opp mot halvåret før. Deretter indikatorene, og de andre tabellene som finnes for stedet.',
    year: 'Begynner med en profil på to sider. Deretter kommer alle tallene.',
  },
  made: 'Utgave {version}, laget {day}. Telt {counted}.',
  corrected: 'Tallene i denne utgaven er rettet. Derfor kan den ikke lagres lenger.',
  replaced: 'En nyere utgave står i stedet for denne.',
  because: {
    of: 'Utgave {version} kom fordi {what}',
    corrected: 'tallene for {period} ble rettet: {reason}',
    came: 'tallene for {period} kom til.',
    gone: 'tallene for {period} ikke er med lenger.',
  },
  schedule: {
    title: 'Når rapportene kommer',
    every: {
      quarter: 'Det kommer en rapport hvert kvartal, og en årsrapport når året er over.',
      half_year: 'Det kommer en rapport hvert halvår, og en årsrapport når året er over.',
      year: 'Det kommer en årsrapport når året er over.',
    },
    places: 'Den lages for alle kommuner, fylker og alt samlet: {places} steder nå.',
    next: 'De neste er for {periods}. Tallene kan lages fra {day}, og rapporten kommer når to har godkjent dem.',
    and: ' og ',
  },
  corrects: 'Tallene er en rettelse: {reason}',
  compared: 'Sammenlignet med {quarter}.',
  alone: 'Det finnes ikke tall å sammenligne med.',
  approvedBy: '{name} godkjente tallene {day} som {role}.',
  logged: 'Laget skriver ned hvem som lagrer en rapport.',
  forms: {
    pdf: 'Lagre som PDF',
    html: 'Lagre som nettside',
    xlsx: 'Lagre som regneark',
    csv: 'Lagre som CSV',
    'json-stat': 'Lagre som JSON-stat',
  },
  saved: 'Lagret som {file}.',
} as const;
