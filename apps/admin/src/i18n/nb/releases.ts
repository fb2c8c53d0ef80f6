export const releases = {
  title: 'Godkjenning av tall',
  intro:
    'Hvert kvartal blir tallene avrundet, kontrollert og låst. Ingen ledere ser dem før både statistikkansvarlig og personvernombudet har godkjent dem.',
  none: 'Ingen tall er laget ennå. De lages når kvartalet er over.',
  approved: {
    title: 'Hva de unge gjør',
    intro:
      'Her er de godkjente tallene for hva unge i oppfølging gjorde den siste dagen i hvert kvartal, etter alder og kjønn.',
    none: 'Ingen tall er godkjent ennå.',
  },
  loading: 'Henter tallene …',
  counted: 'Telt {day}, laget {made}.',
  covers: {
    half_year: 'Utgivelsen gjelder et halvår: tallene kommer to ganger i året.',
    year: 'Utgivelsen gjelder et år: tallene kommer én gang i året.',
  },
  corrects: 'Rettelse: {reason}',
  approvedBy: '{name} godkjente {day} som {role}.',
  approve: 'Godkjenn tallene',
  sure: 'Du står inne for at kontrollen er lest, og at tallene kan vises. Det kan ikke tas tilbake; feil rettes med en ny utgave.',
  link: 'Tall som venter på godkjenning',
  notShown: 'Tallene vises ikke lenger. Rettelsen står i stedet.',
  standings: {
    waiting: 'Venter på godkjenning',
    published: 'Godkjent',
    replaced: 'Rettet av en nyere utgave',
  },
  approvers: {
    figures_steward: 'statistikkansvarlig',
    privacy_officer: 'personvernombud',
  },
  missing: {
    figures_steward: 'Mangler godkjenning fra statistikkansvarlig.',
    privacy_officer: 'Mangler godkjenning fra personvernombudet.',
  },
  audit: {
    title: 'Hva kontrollen fant',
    passed:
      'Ingenting. {inner} av de minste tallene og {published} summer ble prøvd, og ingen av dem røper noen.',
    mended: 'Avrundet på nytt {count} ganger før kontrollen ble bestått.',
    interval: 'Intervall: ingen tall kan regnes nærmere enn avrundingen lover.',
    group:
      'Gruppe: for ingen gruppe kan det vises at alle har samme status, heller ikke av den som vet navn, alder og kjønn på alle.',
    form: 'Form: alle tall er delelige med {base}, og alle summer stemmer.',
    difference: 'Differanse: forskjellen mellom to utvalg sier ikke mer enn tallene selv.',
    personal:
      'Kjennskap: for {count} som arbeider i Laget og kjenner noen av de unge, er det prøvd at de ikke kan regne seg til noe om de andre.',
    together: 'Sammen: {count} andre tabeller, de fleste over de samme unge, er prøvd sammen med denne.',
    linked: 'Spurt sammen med {count} tidligere kvartaler, der noen av de samme er talt.',
    leftOut: 'Utelatt for alle, fordi ingen avrunding kan vise det sammen med resten: {count} tabeller.',
    notBeside: 'Ikke prøvd: tall som andre gir ut om de samme unge.',
    floor: 'Gulv: delt opp bare der det bor minst 30 i hver gruppe, etter folketall for {year} ({source}).',
    noFloor: 'Gulv: ingen folketall er lest inn, så ingen steder er delt opp.',
    year: 'Året: for {count} kommuner er de andre tabellene for hele året prøvd sammen med kvartalene.',
    yearLeftOut: 'Utelatt i en kommunes år, fordi det ikke går sammen med kvartalene: {count} tabeller.',
    notAsked:
      'Ikke prøvd: hva den som har hatt saker selv, kan regne seg til. Det er heller ikke prøvd mot tall som andre gir ut.',
  },
  table: {
    title: 'Se tallene',
    place: 'Kommune',
    all: 'Alle kommunene',
    by: 'Del etter',
    within: 'Og innen det',
    nothing: 'Ingenting',
    total: 'I alt',
    among: 'Blant {count} unge som følges opp i Laget.',
    caption: 'Tallene for {quarter}',
    count: 'Antall',
  },
  dimensions: {
    age: 'Alder',
    gender: 'Kjønn',
    status: 'Hva de gjør',
  },
  genders: {
    female: 'Kvinne',
    male: 'Mann',
    unstated: 'Ikke oppgitt',
  },
  statuses: {
    employed: 'I arbeid',
    in_education: 'I utdanning',
    in_measures: 'På tiltak',
    unemployed: 'Arbeidsledig',
    aap_disability: 'AAP eller uføretrygd',
    other: 'Annet',
    unknown: 'Ukjent',
  },
} as const;
