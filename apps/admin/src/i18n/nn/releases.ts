import type { releases as nb } from '../nb/releases.ts';
import type { SameShape } from '../text-key.ts';

export const releases = {
  title: 'Godkjenning av tal',
  intro:
    'For kvar periode blir tala runda av, kontrollerte og låste. Ingen leiarar ser dei før både statistikkansvarleg og personvernombodet har godkjent dei.',
  none: 'Ingen tal er laga enno. Dei blir laga når perioden er over.',
  approved: {
    title: 'Kva dei unge gjer',
    intro:
      'Her er dei godkjende tala for kva unge i oppfølging gjorde den siste dagen i kvar periode, etter alder og kjønn.',
    none: 'Ingen tal er godkjende enno.',
  },
  loading: 'Hentar tala …',
  counted: 'Talt {day}, laga {made}.',
  rhythm: {
    title: 'Kor ofte tala kjem',
    now: {
      quarter: 'Tala kjem kvart kvartal.',
      half_year: 'Tala kjem kvart halvår.',
      year: 'Tala kjem kvart år.',
    },
    due: 'Den nyaste perioden som er over, er {due}.',
    waits: 'Tala for {due} er ikkje laga enno.',
    next: 'Dei neste er for {next}, og kan lagast frå {day}.',
    set: 'Endre kor ofte',
    choose: 'Kor ofte skal dei koma?',
    choices: { quarter: 'Kvart kvartal', half_year: 'Kvart halvår', year: 'Kvart år' },
    hint: 'Gjeld frå neste utgjeving. Det som er låst, står. Året til éin kommune blir laga berre når tala kjem kvart kvartal.',
    reason: 'Kvifor?',
    save: 'Lagre',
    missing: { covers: 'Vel kor ofte.', reason: 'Skriv kvifor.' },
    history: 'Tidlegare val',
    was: '{day}: {covers}, av {name}. {reason}',
  },
  covers: {
    half_year: 'Utgjevinga gjeld eit halvår: tala kjem to gonger i året.',
    year: 'Utgjevinga gjeld eit år: tala kjem éin gong i året.',
  },
  failedRuns: {
    title: 'Køyringar som ikkje gav tal',
    intro:
      'Når tala blir laga, kan kontrollen seia nei, eller køyringa kan bli avvist. Då blir ingenting gitt ut. Her står kvifor, utan stader, grupper eller talet på unge.',
    run: '{period}, {day}',
    corrects: 'Køyringa skulle retta tal som er gitt ut.',
    because: {
      audit: 'Kontrollen fann noko som kan røpa for mykje, og ny avrunding hjelpte ikkje.',
      beside_earlier:
        'Saman med tala ho skulle retta, ville rettinga røpa for mykje. Ny avrunding hjelpte ikkje.',
      not_comparable:
        'Tala som skulle rettast, er laga med ein annan nøkkel eller av ein eldre versjon av Laget. Då kan ikkje rettinga prøvast saman med dei.',
      year_does_not_fit: 'Rettinga går ikkje saman med året til kommunane, som er gitt ut.',
      not_over: 'Perioden er ikkje over.',
      no_place: 'Ingen kommunar er lagde inn enno.',
      overlaps: 'Noko av perioden er gitt ut frå før, og ingen blir talde oftare.',
      too_often: 'Tala kjem sjeldnare enn det vart bede om.',
      covers_another: 'Perioden er gitt ut som kvartal, halvår eller år, og blir retta som det same.',
      needs_reason: 'Perioden er gitt ut. Ei retting må ha ein grunn.',
      nothing_to_correct: 'Perioden er ikkje gitt ut, så det er ingenting å retta.',
      stopped: 'Køyringa vart stoppa.',
      broke: 'Noko gjekk gale i programmet eller oppsettet.',
    },
    tables: { persons: 'Kva dei unge gjer', year: 'Året til ein kommune' },
    found: {
      interval: '{table}: C1 Intervall. {count} tal kan reknast nærare enn avrundinga lovar.',
      group:
        '{table}: C2 Gruppe. Det kan visast at alle i ei gruppe har same status (talet på grupper: {count}).',
      personal:
        '{table}: C3 Kjennskap. Den som kjenner nokon av dei unge, kan rekna seg til noko om dei andre (talet på gonger: {count}).',
      form: '{table}: C4 Form. {count} tal kan ikkje delast på fem, eller summen stemmer ikkje.',
      difference:
        '{table}: C5 Differanse. Skilnaden mellom to utval røper for mykje (talet på gonger: {count}).',
    },
    tried: 'Prøvd: ny avrunding, utan at det heldt (talet på gonger: {count}).',
    nothingToTry: 'Ny avrunding kunne ikkje hjelpa.',
    next: {
      again: 'Kva no: be drifta laga tala på nytt, slik det står her.',
      wait: 'Kva no: vent, og be drifta laga tala når det er på plass.',
      ask: 'Kva no: be drifta og dei som utviklar Laget, sjå på køyringa. Tala som er gitt ut, gjeld så lenge.',
    },
  },
  correction: '{period}, retting {number}',
  corrects: 'Retting: {reason}',
  approvedBy: '{name} godkjende {day} som {role}.',
  approve: 'Godkjenn tala',
  sure: 'Du står inne for at kontrollen er lesen, og at tala kan visast. Det kan ikkje takast tilbake; feil blir retta med ei ny utgåve.',
  link: 'Tal som ventar på godkjenning',
  notShown: 'Tala blir ikkje viste lenger. Rettinga står i staden.',
  standings: {
    waiting: 'Ventar på godkjenning',
    published: 'Godkjend',
    replaced: 'Retta av ei nyare utgåve',
  },
  approvers: {
    figures_steward: 'statistikkansvarleg',
    privacy_officer: 'personvernombod',
  },
  missing: {
    figures_steward: 'Manglar godkjenning frå statistikkansvarleg.',
    privacy_officer: 'Manglar godkjenning frå personvernombodet.',
  },
  audit: {
    title: 'Kva kontrollen fann',
    passed:
      'Ingenting. {inner} av dei minste tala og {published} summar vart prøvde, og ingen av dei røper nokon.',
    mended:
      'Runda av på nytt {count} gong før kontrollen vart bestått. |||| Runda av på nytt {count} gonger før kontrollen vart bestått.',
    interval: 'Intervall: ingen tal kan reknast nærare enn avrundinga lovar.',
    group:
      'Gruppe: for inga gruppe kan det visast at alle har same status, heller ikkje av den som veit namn, alder og kjønn på alle.',
    form: 'Form: alle tal kan delast på {base}, og alle summar stemmer.',
    difference: 'Differanse: skilnaden mellom to utval seier ikkje meir enn tala sjølve.',
    personal:
      'Kjennskap: for {count} som arbeider i Laget og kjenner nokre av dei unge, er det prøvd at dei ikkje kan rekna seg til noko om dei andre.',
    together:
      'Saman: {count} annan tabell er prøvd saman med denne. |||| Saman: {count} andre tabellar, dei fleste over dei same unge, er prøvde saman med denne.',
    linked:
      'Spurt saman med {count} tidlegare kvartal, der nokre av dei same er talde. |||| Spurt saman med {count} tidlegare kvartal, der nokre av dei same er talde.',
    corrected:
      'Rettinga: prøvd saman med tala ho rettar (talet på utgåver: {count}). Den som har lagra dei, har framleis minst fem moglege svar for kvart tal.',
    notCorrected: 'Ikkje prøvd: rettinga saman med tala ho rettar.',
    merged:
      'Slått saman for alle, fordi tala kvar for seg hadde røpt noko: grupper i {count} tabell. |||| Slått saman for alle, fordi tala kvar for seg hadde røpt noko: grupper i {count} tabellar.',
    leftOut:
      'Utelaten for alle, fordi inga avrunding kan visa det saman med resten: {count} tabell. |||| Utelatne for alle, fordi inga avrunding kan visa det saman med resten: {count} tabellar.',
    notBeside: 'Ikkje prøvd: tal som andre gjev ut om dei same unge.',
    floor: 'Golv: delt opp berre der det bur minst 30 i kvar gruppe, etter folketal for {year} ({source}).',
    noFloor: 'Golv: ingen folketal er lesne inn, så ingen stader er delte opp.',
    year: 'Året: for {count} kommune er dei andre tabellane for heile året prøvde saman med kvartala. |||| Året: for {count} kommunar er dei andre tabellane for heile året prøvde saman med kvartala.',
    yearLeftOut:
      'Utelaten i året til ein kommune, fordi det ikkje går saman med kvartala: {count} tabell. |||| Utelatne i året til ein kommune, fordi det ikkje går saman med kvartala: {count} tabellar.',
    notAsked:
      'Ikkje prøvd: kva den som har hatt saker sjølv, kan rekna seg til. Det er heller ikkje prøvd mot tal som andre gjev ut.',
  },
  table: {
    title: 'Sjå tala',
    place: 'Kommune',
    all: 'Alle kommunane',
    by: 'Del etter',
    within: 'Og innanfor det',
    nothing: 'Ingenting',
    total: 'I alt',
    among: 'Blant {count} unge som blir følgde opp i Laget.',
    caption: 'Tala for {quarter}',
    count: 'Kor mange',
  },
  dimensions: {
    age: 'Alder',
    gender: 'Kjønn',
    status: 'Kva dei gjer',
  },
  genders: {
    female: 'Kvinne',
    male: 'Mann',
    unstated: 'Ikkje oppgitt',
  },
  statuses: {
    employed: 'I arbeid',
    in_education: 'I utdanning',
    in_measures: 'På tiltak',
    unemployed: 'Arbeidsledig',
    aap_disability: 'AAP eller uføretrygd',
    other: 'Anna',
    unknown: 'Ukjent',
  },
} satisfies SameShape<typeof nb>;
