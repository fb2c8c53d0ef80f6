export const figures = {
  quarter: '{number}. kvartal {year}',
  everywhere: 'Alle kommunene',
  above: '{area}, {quarter}',
  area: 'Område',
  period: 'Periode',
  loading: 'Henter tallene …',
  notMade: 'Tallene for forrige kvartal er ikke laget ennå. De lages når kvartalet er over.',
  among: 'Blant {count} unge som følges opp i Laget.',
  amongTooFew: 'Blant unge som følges opp i Laget.',
  rounding: {
    strong: 'Tallene er avrundet så ingen kan kjennes igjen.',
    text: 'Alle antall er avrundet til 0, 5, 10, 15 … Et tall avviker som regel med høyst 4 fra det virkelige. Tallene summerer seg alltid. 0 betyr ingen eller svært få. «:» betyr at gruppen er for liten til å deles opp (under 10). Prosenter er regnet ut fra de avrundede tallene.',
    link: 'Slik verner vi de unge',
  },
  figure: {
    zero: '0 betyr ingen eller svært få.',
    hidden: '«:» betyr at gruppen er for liten til å deles opp (under 10).',
    zeroLabel: '0. Vis hva det betyr',
    hiddenLabel: 'Vises ikke. Se hvorfor',
  },
  rate: {
    shown: '{percent} %',
    under: 'under 10 %',
    over: 'over 90 %',
    likely: 'Trolig mellom {low} og {high} %.',
    tooFew: 'Gruppen er for liten til å regne prosent (under 30).',
  },
  partOf: 'av {whole}',
  young: 'unge',
  asTable: 'Vis som tabell',
  tableOf: '{heading}, som tabell',
  inAll: 'I alt',
  group: 'Gruppe',
  count: 'Antall',
  municipality: 'Kommune',
  all: 'Alle',
  column: {
    registered: 'Registrert',
    active: 'I gang',
    paused: 'På pause',
    in_time: 'Innen 30 dager',
    late_or_not_yet: 'Senere, eller ikke ennå',
    met: 'Mottakeren har møtt den unge',
    ended_otherwise: 'Avsluttet på annen måte',
  },
  columnShort: {
    registered: 'Registrert',
    active: 'I gang',
    paused: 'På pause',
    in_time: 'I tide',
    late_or_not_yet: 'Ikke i tide',
    met: 'Første møte',
    ended_otherwise: 'Annen måte',
  },
  overview: {
    title: 'Unge i oppfølging',
    key: {
      followed: 'I oppfølging',
      active: 'Oppfølging i gang',
      mapped: 'Kartlagt innen 30 dager',
      met: 'Overganger med første møte',
    },
    status: {
      title: 'Hvor er oppfølgingen nå?',
      text: 'Status {day}.',
    },
    mapped: {
      title: 'Fra registrering til kartlegging',
      text: 'Unge som ble registrert minst 30 dager før kvartalet var over.',
    },
    transitions: {
      title: 'Overganger som ble avsluttet',
      text: 'En overgang er ferdig når mottakeren har møtt den unge.',
    },
    municipalities: {
      title: 'Etter kommune',
      text: 'Trykk på «:» eller «0» for å se hva det betyr.',
    },
  },
  indicators: {
    title: 'Indikatorer',
    intro: 'Hver indikator har en fast definisjon og hører til mål i det nasjonale samfunnsoppdraget.',
    definition: 'Definisjon',
    level: 'Nivå',
    levels: { individual: 'Individ', organisation: 'Organisasjon', system: 'System' },
    goals: 'Mål',
  },
  indicator: {
    followed_up_by_status: {
      name: 'Unge i oppfølging, etter status',
      definition:
        'Alle som følges opp i Laget den siste dagen i kvartalet, etter statusen oppfølgingen hadde den dagen.',
    },
    mapped_within_30_days: {
      name: 'Kartlagt innen 30 dager',
      definition:
        'Av dem som følges opp den siste dagen i kvartalet og ble registrert minst 30 dager før: hvor mange hadde en fullført kartlegging innen 30 dager etter registreringen.',
    },
    transitions_met: {
      name: 'Overganger med første møte',
      definition:
        'Av overgangene som ble avsluttet i kvartalet: hvor mange endte med at mottakeren har møtt den unge.',
    },
  },
  goal: {
    '1': {
      '7': '1.7 Flere mellom 15 og 29 år er i arbeid, utdanning og opplæring (innen 2034)',
    },
    '2': {
      '1': '2.1 Virkemidlene er samordnet (innen 2029)',
      '2': '2.2 Tjenestene er robuste og henger sammen (innen 2034)',
    },
    '3': {
      '1': '3.1 Nye måter å arbeide på er tatt i bruk (innen 2026)',
      '3': '3.3 Virkninger er pålitelig dokumentert (innen 2034)',
    },
  },
  reports: {
    heading: 'Indikatorrapport',
    print: 'Skriv ut rapporten',
    intro: 'Rapporten viser tallene slik de ble laget da kvartalet var over. De endres ikke etterpå.',
    made: 'Tallene ble laget {day} {time}.',
    source: 'Kilde: Laget. Tallene gjelder unge som følges opp i Laget, ikke alle unge i kommunene.',
  },
  protection: {
    title: 'Slik verner vi de unge',
    intro: 'Ledere skal kunne styre etter tallene. Ingen skal kunne finne en ung person i dem.',
    people: {
      title: 'Du ser bare tall',
      one: 'Ledere har ingen vei til en sak, et navn eller en liste over unge.',
      two: 'Tallene ligger for seg selv. Forbindelsen de hentes over, har ikke tilgang til opplysninger om noen.',
    },
    rounding: {
      title: 'Alle antall er avrundet',
      one: 'Antall vises som 0, 5, 10, 15 og så videre. Et tall avviker som regel med høyst 4 fra det virkelige.',
      two: 'Vi runder av det minste først og legger sammen etterpå. Derfor stemmer summene: kommunene blir til sammen det samme som tallet for alle.',
      three: '0 betyr ingen eller svært få. Det betyr ikke alltid null.',
    },
    small: {
      title: 'Små grupper deles ikke opp',
      one: 'Er en gruppe under 10, viser vi «:» i stedet for tallene i den.',
      two: 'Prosent regnes bare av grupper på 30 eller flere, og bare av de avrundede tallene.',
    },
    once: {
      title: 'Tallene lages én gang',
      one: 'Tallene lages når kvartalet er over. De endres aldri etterpå. Da kan ingen sammenligne to utgaver og finne ut hvem som er ny.',
    },
    who: {
      title: 'Hvem tallene gjelder',
      one: 'Tallene gjelder unge som følges opp i Laget. De sier ikke noe om alle unge i kommunen.',
      two: 'De unge vet at det lages tall, og hvordan de er vernet. Det står på siden deres.',
    },
  },
} as const;
