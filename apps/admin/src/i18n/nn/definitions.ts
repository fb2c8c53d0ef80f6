import type { definitions as nb } from '../nb/definitions.ts';
import type { SameShape } from '../text-key.ts';

export const definitions = {
  title: 'Definisjonar side om side',
  intro:
    'SSB og NAV tel ikkje dei same som utanfor. Laget reknar begge ut frå dei same aktivitetane, og lagrar ingen status. Den første linja som passar, bestemmer.',
  group: 'Kva den unge gjer',
  inside: 'Innanfor',
  outside: 'Utanfor',
  names: { ssb: 'SSB', nav: 'NAV' },
  same: 'Likt i begge',
  facts: 'Kjelde og kor lenge',
  source: 'Kjelde',
  ages: 'Alder',
  agesOf: '{from}–{to} år, busette',
  reference: 'Dag som blir talt',
  references: { week_of_16_november: 'Veka med 16. november', not_stated: 'Ikkje oppgitt i kjelda vår' },
  version: 'Versjon',
  versionOf: '{version}, gjeld frå {day}',
  table: 'Innanfor og utanfor etter SSB og NAV',
  difference: 'Fem grupper gjer skilnaden',
  groups: {
    self_employed_little:
      'Sjølvstendig næringsdrivande med næringsinntekt under 50 000 kroner: SSB tel dei som sysselsette, NAV som utanfor.',
    pupils: 'Elevar i grunnskule og vidaregåande utan jobb ved sida av: innanfor hos SSB, utanfor hos NAV.',
    measures: 'Deltakarar på arbeidsmarknadstiltak: innanfor hos SSB, utanfor hos NAV.',
    introduction: 'Deltakarar på introduksjonsprogram: innanfor hos SSB, utanfor hos NAV.',
    pensioners: 'Alderspensjonistar og AFP utan jobb ved sida av: utanfor hos SSB, innanfor hos NAV.',
  },
  example:
    'I Trøndelag blei 58 000 på 20–66 år (19,6 prosent) rekna som utanfor etter NAV, og 51 340 (17,3 prosent) etter SSB. Det er dei same menneska.',
  own: {
    title: 'Dei same unge etter SSB og NAV',
    intro: 'Våre eigne tal frå dei nyaste godkjende tala, talde etter begge definisjonane.',
    place: 'Stad',
    text: '{area}, {period}: {ssb} unge er utanfor etter SSB, og {nav} etter NAV. Det er dei same unge, talde på to måtar.',
    ssbAlone:
      '{area}, {period}: {ssb} unge er utanfor etter SSB. Talet til NAV blir ikkje vist, for gruppene som gjer skilnaden, er ikkje med i desse tala.',
    hidden: 'Gruppa er for lita til å delast opp.',
    ofKnown: 'Blant dei {known} vi veit noko om:',
    bySsb: 'Etter SSB er {share} utanfor.',
    byNav: 'Etter NAV er {share} utanfor.',
    unknown: 'Ukjent: {unknown}. Dei står ved sida av, og er ikkje med i nokon av delane.',
    fewUnknown: 'Ukjent: ingen eller svært få. Dei ville stått ved sida av delane.',
    bars: {
      ssb: 'Utanfor etter SSB',
      in_measures: 'I tillegg: på tiltak eller introduksjons\u00adprogram',
      pupil: 'I tillegg: elevar utan jobb ved sida av',
      self_employed_little: 'I tillegg: sjølvstendige med under 50\u00a0000 kroner',
      nav: 'Utanfor etter NAV',
      unknown: 'Ukjent, utanom begge',
    },
    why: {
      in_measures:
        'På tiltak eller introduksjonsprogram: SSB reknar den som deltek, som innanfor. NAV reknar berre arbeid og studium, så der er dei utanfor.',
      pupil:
        'Elevar utan jobb ved sida av: SSB reknar all utdanning som innanfor. NAV reknar elevar i grunnskule og vidaregåande som utanfor.',
      self_employed_little:
        'Sjølvstendige med under 50 000 kroner i næringsinntekt: SSB reknar dei som sysselsette. NAV reknar så lita inntekt som utanfor.',
    },
    note: 'Tala er regelen til NAV brukt på dei på 15–29 år som blir følgde opp i Laget. NAV sjølv publiserer om alle på 20–66 år. Pensjonistar, den femte gruppa, har vi ingen av: ingen under 30 har alderspensjon.',
  },
  confirmed: {
    title: 'Når vart det dei gjer, sist stadfesta?',
    text: 'Blant {count} unge i {area} som blir følgde opp i Laget. Kvar er tald éin gong, med det nyaste nokon har sagt.',
    few: 'Ingen eller svært få i {area} blir følgde opp.',
    note: 'Éin dato er datoen til eitt menneske, så vi viser kor lenge sidan det er. Det som går føre seg og ingen har stadfesta på seks månader, er ukjent. Det som har ein sluttdato, er kjent til då.',
    bins: {
      '0-3': '0–3 månader sidan',
      '4-6': '4–6 månader sidan',
      '7+': 'Over 6 månader sidan',
      never: 'Ingenting er registrert',
    },
  },
  unknown: 'Ukjent',
  unknownText:
    'Det ingen har stadfesta på seks månader, er ukjent i Laget. Dei ukjende står ved sida av delen, aldri i han. Den eldste stadfestinga som framleis gjeld, er difor høgst seks månader eldre enn dagen som blir talt. I registra til SSB er den som ikkje har nokon spor, utanfor.',
  background: 'Innvandrarbakgrunn',
  backgroundText:
    'Innvandrarar er fødde i utlandet, og foreldra og alle fire besteforeldra òg. Norskfødde med innvandrarforeldre er fødde i Noreg, men resten av familien i utlandet. Alle andre er befolkninga elles. Den unge svarer sjølv, berre til tal. Dei som ikkje har svart eller ikkje vil, er ukjende og står ved sida av delane.',
  backgroundVersion: 'Kjelde: {source}. Versjon {version}, gjeld frå {day}.',
  counts: {
    employed: 'I arbeid',
    self_employed: 'Sjølvstendig, 50\u00a0000 kroner eller meir',
    self_employed_little: 'Sjølvstendig, under 50\u00a0000 kroner',
    apprentice: 'Lærling',
    pupil: 'Elev i grunnskule eller vidaregåande',
    student: 'Student',
    labour_market_measure: 'Arbeidsmarknads\u00adtiltak',
    introduction_programme: 'Introduksjons\u00adprogram',
    registered_unemployed: 'Registrert arbeidslaus',
    aap: 'Arbeids\u00adavklarings\u00adpengar',
    disability_benefit: 'Uføretrygd',
    kvp: 'Kvalifiserings\u00adprogram',
    sick_leave: 'Sjukmeld',
    old_age_pension: 'Alderspensjon eller AFP',
    other: 'Noko anna',
  },
  dropouts: {
    title: 'Fråfall på to måtar',
    intro:
      'Dei same unge som blir følgde opp i Laget, talde etter begge definisjonane. Tala er ikkje delar av kvarandre, og dei kan ikkje leggjast saman.',
    years: 'Etter fem år har {dropped} slutta, av {known} vi veit korleis det gjekk med.',
    county: 'I skuleåret har {dropped} slutta, av {known} vi veit korleis det gjekk med.',
    share: 'Det er {share}.',
    none: '{rule}: er ikkje med i desse tala.',
    few: '{rule}: ingen eller svært få å telja.',
    difference:
      'Fem år ser kven som aldri vart ferdige, og dei som kom tilbake, er ikkje med. Skuleåret ser kven som sluttar no, òg dei som byrjar igjen til hausten. Difor er det første talet det endelege, og det andre det som kan brukast til å gjera noko.',
    names: {
      after_five_years: 'SSB, etter fem år',
      county_left_in_the_year: 'Fylket, i skuleåret',
    },
    counted: 'Veit korleis det gjekk',
    dropped: 'Slutta',
    unknown: 'Ukjent',
  },
  upperSecondary: 'Fråfall frå vidaregåande',
  upperSecondaryText: {
    after_five_years:
      'Etter fem år: av dei som tok til ein haust, dei som fem år seinare verken har fullført eller er elev eller lærling.',
    county_left_in_the_year:
      'Fylket sin eigen: av dei som var elev eller lærling 1. oktober, dei som har slutta utan å fullføra 15. juni same skuleår.',
  },
  upperSecondaryUnknown: 'Der ingen har sagt om utdanninga er fullført, er svaret ukjent og ikkje fråfall.',
} satisfies SameShape<typeof nb>;
