import type { figures as nb } from '../nb/figures.ts';
import type { SameShape } from '../text-key.ts';

export const figures = {
  quarter: '{number}. kvartal {year}',
  everywhere: 'Alle kommunane',
  above: '{area}, {quarter}',
  area: 'Område',
  period: 'Periode',
  loading: 'Hentar tala …',
  notMade: 'Tala for førre kvartal er ikkje laga enno. Dei blir laga når kvartalet er over.',
  among: 'Blant {count} unge som blir følgde opp i Laget.',
  amongTooFew: 'Blant unge som blir følgde opp i Laget.',
  rounding: {
    strong: 'Tala er avrunda så ingen kan kjennast igjen.',
    text: 'Alle tal på unge er avrunda til 0, 5, 10, 15 … Eit tal avvik som regel med høgst 4 frå det verkelege. Tala summerer seg alltid. 0 betyr ingen eller svært få. «:» betyr at gruppa er for lita til å delast opp (under 10). Prosentar er rekna ut frå dei avrunda tala.',
    link: 'Slik vernar vi dei unge',
  },
  figure: {
    zero: '0 betyr ingen eller svært få.',
    hidden: '«:» betyr at gruppa er for lita til å delast opp (under 10).',
    zeroLabel: '0. Vis kva det betyr',
    hiddenLabel: 'Blir ikkje vist. Sjå kvifor',
  },
  rate: {
    shown: '{percent} %',
    under: 'under 10 %',
    over: 'over 90 %',
    likely: 'Truleg mellom {low} og {high} %.',
    tooFew: 'Gruppa er for lita til å rekna prosent (under 30).',
  },
  partOf: 'av {whole}',
  young: 'unge',
  asTable: 'Vis som tabell',
  tableOf: '{heading}, som tabell',
  inAll: 'I alt',
  group: 'Gruppe',
  count: 'Tal på unge',
  municipality: 'Kommune',
  all: 'Alle',
  column: {
    registered: 'Registrert',
    active: 'I gang',
    paused: 'På pause',
    in_time: 'Innan 30 dagar',
    late_or_not_yet: 'Seinare, eller ikkje enno',
    met: 'Mottakaren har møtt den unge',
    ended_otherwise: 'Avslutta på annan måte',
  },
  columnShort: {
    registered: 'Registrert',
    active: 'I gang',
    paused: 'På pause',
    in_time: 'I tide',
    late_or_not_yet: 'Ikkje i tide',
    met: 'Første møte',
    ended_otherwise: 'Annan måte',
  },
  overview: {
    title: 'Unge i oppfølging',
    key: {
      followed: 'I oppfølging',
      active: 'Oppfølging i gang',
      mapped: 'Kartlagde innan 30 dagar',
      met: 'Overgangar med første møte',
    },
    status: {
      title: 'Kvar er oppfølginga no?',
      text: 'Status {day}.',
    },
    mapped: {
      title: 'Frå registrering til kartlegging',
      text: 'Unge som vart registrerte minst 30 dagar før kvartalet var over.',
    },
    transitions: {
      title: 'Overgangar som vart avslutta',
      text: 'Ein overgang er ferdig når mottakaren har møtt den unge.',
    },
    municipalities: {
      title: 'Etter kommune',
      text: 'Trykk på «:» eller «0» for å sjå kva det betyr.',
    },
  },
  indicators: {
    title: 'Indikatorar',
    intro: 'Kvar indikator har ein fast definisjon og høyrer til mål i det nasjonale samfunnsoppdraget.',
    definition: 'Definisjon',
    level: 'Nivå',
    levels: { individual: 'Individ', organisation: 'Organisasjon', system: 'System' },
    goals: 'Mål',
  },
  indicator: {
    followed_up_by_status: {
      name: 'Unge i oppfølging, etter status',
      definition:
        'Alle som blir følgde opp i Laget den siste dagen i kvartalet, etter statusen oppfølginga hadde den dagen.',
    },
    mapped_within_30_days: {
      name: 'Kartlagde innan 30 dagar',
      definition:
        'Av dei som blir følgde opp den siste dagen i kvartalet og vart registrerte minst 30 dagar før: kor mange hadde ei fullført kartlegging innan 30 dagar etter registreringa.',
    },
    transitions_met: {
      name: 'Overgangar med første møte',
      definition:
        'Av overgangane som vart avslutta i kvartalet: kor mange enda med at mottakaren har møtt den unge.',
    },
  },
  goal: {
    '1': {
      '7': '1.7 Fleire mellom 15 og 29 år er i arbeid, utdanning og opplæring (innan 2034)',
    },
    '2': {
      '1': '2.1 Verkemidla er samordna (innan 2029)',
      '2': '2.2 Tenestene er robuste og heng saman (innan 2034)',
    },
    '3': {
      '1': '3.1 Nye måtar å arbeida på er tekne i bruk (innan 2026)',
      '3': '3.3 Verknader er påliteleg dokumenterte (innan 2034)',
    },
  },
  reports: {
    heading: 'Indikatorrapport',
    print: 'Skriv ut rapporten',
    intro: 'Rapporten viser tala slik dei vart laga då kvartalet var over. Dei blir ikkje endra etterpå.',
    made: 'Tala vart laga {day} {time}.',
    source: 'Kjelde: Laget. Tala gjeld unge som blir følgde opp i Laget, ikkje alle unge i kommunane.',
  },
  protection: {
    title: 'Slik vernar vi dei unge',
    intro: 'Leiarar skal kunna styra etter tala. Ingen skal kunna finna ein ung person i dei.',
    people: {
      title: 'Du ser berre tal',
      one: 'Leiarar har ingen veg til ei sak, eit namn eller ei liste over unge.',
      two: 'Tala ligg for seg sjølve. Sambandet dei blir henta over, har ikkje tilgang til opplysningar om nokon.',
    },
    rounding: {
      title: 'Alle tal er avrunda',
      one: 'Tal blir viste som 0, 5, 10, 15 og så vidare. Eit tal avvik som regel med høgst 4 frå det verkelege.',
      two: 'Vi rundar av det minste først og legg saman etterpå. Difor stemmer summane: kommunane blir til saman det same som talet for alle.',
      three: '0 betyr ingen eller svært få. Det betyr ikkje alltid null.',
    },
    small: {
      title: 'Små grupper blir ikkje delte opp',
      one: 'Er ei gruppe under 10, viser vi «:» i staden for tala i henne.',
      two: 'Prosent blir berre rekna av grupper på 30 eller fleire, og berre av dei avrunda tala.',
    },
    once: {
      title: 'Tala blir laga éin gong',
      one: 'Tala blir laga når kvartalet er over. Dei blir aldri endra etterpå. Då kan ingen samanlikna to utgåver og finna ut kven som er ny.',
    },
    who: {
      title: 'Kven tala gjeld',
      one: 'Tala gjeld unge som blir følgde opp i Laget. Dei seier ikkje noko om alle unge i kommunen.',
      two: 'Dei unge veit at det blir laga tal, og korleis dei er verna. Det står på sida deira.',
    },
  },
} as const satisfies SameShape<typeof nb>;
