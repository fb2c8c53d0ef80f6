export const releases = {
  title: 'Godkjenning av tall',
  intro:
    'For hver periode blir tallene avrundet, kontrollert og låst. Ingen ledere ser dem før både statistikkansvarlig og personvernombudet har godkjent dem.',
  none: 'Ingen tall er laget ennå. De lages når perioden er over.',
  approved: {
    title: 'Hva de unge gjør',
    intro:
      'Her er de godkjente tallene for hva unge i oppfølging gjorde den siste dagen i hver periode, etter alder og kjønn.',
    none: 'Ingen tall er godkjent ennå.',
  },
  loading: 'Henter tallene …',
  counted: 'Telt {day}, laget {made}.',
  rhythm: {
    title: 'Hvor ofte tallene kommer',
    now: {
      quarter: 'Tallene kommer hvert kvartal.',
      half_year: 'Tallene kommer hvert halvår.',
      year: 'Tallene kommer hvert år.',
    },
    due: 'Den nyeste perioden som er over, er {due}.',
    waits: 'Tallene for {due} er ikke laget ennå.',
    next: 'De neste er for {next}, og kan lages fra {day}.',
    set: 'Endre hvor ofte',
    choose: 'Hvor ofte skal de komme?',
    choices: { quarter: 'Hvert kvartal', half_year: 'Hvert halvår', year: 'Hvert år' },
    hint: 'Gjelder fra neste utgivelse. Det som er låst, står. Én kommunes år lages bare når tallene kommer hvert kvartal.',
    reason: 'Hvorfor?',
    save: 'Lagre',
    missing: { covers: 'Velg hvor ofte.', reason: 'Skriv hvorfor.' },
    history: 'Tidligere valg',
    was: '{day}: {covers}, av {name}. {reason}',
  },
  covers: {
    half_year: 'Utgivelsen gjelder et halvår: tallene kommer to ganger i året.',
    year: 'Utgivelsen gjelder et år: tallene kommer én gang i året.',
  },
  failedRuns: {
    title: 'Kjøringer som ikke ga tall',
    intro:
      'Når tallene lages, kan kontrollen si nei, eller kjøringen kan bli avvist. Da blir ingenting gitt ut. Her står hvorfor, uten steder, grupper eller antall unge.',
    run: '{period}, {day}',
    corrects: 'Kjøringen skulle rette tall som er gitt ut.',
    because: {
      audit: 'Kontrollen fant noe som kan røpe for mye, og ny avrunding hjalp ikke.',
      beside_earlier:
        'Sammen med tallene den skulle rette, ville rettelsen røpe for mye. Ny avrunding hjalp ikke.',
      not_comparable:
        'Tallene som skulle rettes, er laget med en annen nøkkel eller av en eldre versjon av Laget. Da kan ikke rettelsen prøves sammen med dem.',
      year_does_not_fit: 'Rettelsen går ikke sammen med kommunenes år, som er gitt ut.',
      not_over: 'Perioden er ikke over.',
      no_place: 'Ingen kommuner er lagt inn ennå.',
      overlaps: 'Noe av perioden er gitt ut fra før, og ingen blir telt oftere.',
      too_often: 'Tallene kommer sjeldnere enn det ble bedt om.',
      covers_another: 'Perioden er gitt ut som kvartal, halvår eller år, og rettes som det samme.',
      needs_reason: 'Perioden er gitt ut. En rettelse må ha en grunn.',
      nothing_to_correct: 'Perioden er ikke gitt ut, så det er ingenting å rette.',
      stopped: 'Kjøringen ble stoppet.',
      broke: 'Noe gikk galt i programmet eller oppsettet.',
    },
    tables: { persons: 'Hva de unge gjør', year: 'En kommunes år' },
    found: {
      interval: '{table}: C1 Intervall. {count} tall kan regnes nærmere enn avrundingen lover.',
      group:
        '{table}: C2 Gruppe. Det kan vises at alle i en gruppe har samme status (antall grupper: {count}).',
      personal:
        '{table}: C3 Kjennskap. Den som kjenner noen av de unge, kan regne seg til noe om de andre (antall ganger: {count}).',
      form: '{table}: C4 Form. {count} tall er ikke delelige med fem, eller summen stemmer ikke.',
      difference:
        '{table}: C5 Differanse. Forskjellen mellom to utvalg røper for mye (antall ganger: {count}).',
    },
    tried: 'Prøvd: ny avrunding, uten at det holdt (antall ganger: {count}).',
    nothingToTry: 'Ny avrunding kunne ikke hjelpe.',
    next: {
      again: 'Hva nå: be driften lage tallene på nytt, slik det står her.',
      wait: 'Hva nå: vent, og be driften lage tallene når det er på plass.',
      ask: 'Hva nå: be driften og dem som utvikler Laget, se på kjøringen. Tallene som er gitt ut, gjelder så lenge.',
    },
  },
  correction: '{period}, rettelse {number}',
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
    mended:
      'Avrundet på nytt {count} gang før kontrollen ble bestått. |||| Avrundet på nytt {count} ganger før kontrollen ble bestått.',
    interval: 'Intervall: ingen tall kan regnes nærmere enn avrundingen lover.',
    group:
      'Gruppe: for ingen gruppe kan det vises at alle har samme status, heller ikke av den som vet navn, alder og kjønn på alle.',
    form: 'Form: alle tall er delelige med {base}, og alle summer stemmer.',
    difference: 'Differanse: forskjellen mellom to utvalg sier ikke mer enn tallene selv.',
    personal:
      'Kjennskap: for {count} som arbeider i Laget og kjenner noen av de unge, er det prøvd at de ikke kan regne seg til noe om de andre.',
    together:
      'Sammen: {count} annen tabell er prøvd sammen med denne. |||| Sammen: {count} andre tabeller, de fleste over de samme unge, er prøvd sammen med denne.',
    linked:
      'Spurt sammen med {count} tidligere kvartal, der noen av de samme er talt. |||| Spurt sammen med {count} tidligere kvartaler, der noen av de samme er talt.',
    corrected:
      'Rettelsen: prøvd sammen med tallene den retter (antall utgaver: {count}). Også den som har lagret dem, har minst fem muligheter igjen for hvert tall.',
    notCorrected: 'Ikke prøvd: rettelsen sammen med tallene den retter.',
    merged:
      'Slått sammen for alle, fordi tallene hver for seg hadde røpet noe: grupper i {count} tabell. |||| Slått sammen for alle, fordi tallene hver for seg hadde røpet noe: grupper i {count} tabeller.',
    leftOut:
      'Utelatt for alle, fordi ingen avrunding kan vise det sammen med resten: {count} tabell. |||| Utelatt for alle, fordi ingen avrunding kan vise det sammen med resten: {count} tabeller.',
    notBeside: 'Ikke prøvd: tall som andre gir ut om de samme unge.',
    floor: 'Gulv: delt opp bare der det bor minst 30 i hver gruppe, etter folketall for {year} ({source}).',
    noFloor: 'Gulv: ingen folketall er lest inn, så ingen steder er delt opp.',
    year: 'Året: for {count} kommune er de andre tabellene for hele året prøvd sammen med kvartalene. |||| Året: for {count} kommuner er de andre tabellene for hele året prøvd sammen med kvartalene.',
    yearLeftOut:
      'Utelatt i en kommunes år, fordi det ikke går sammen med kvartalene: {count} tabell. |||| Utelatt i en kommunes år, fordi det ikke går sammen med kvartalene: {count} tabeller.',
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
