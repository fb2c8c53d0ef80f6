import type { CountsAs, DefinitionCode, ReferenceDay } from '#domain/activity/definitions';
import type { DifferentGroup } from '#domain/activity/side-by-side';
import type { UpperSecondaryCode } from '#domain/activity/upper-secondary';

/** «Definisjoner side om side». */
export const definitions = {
  title: 'Definisjoner side om side',
  intro:
    'SSB og NAV teller ikke de samme som utenfor. Laget regner begge ut fra de samme aktivitetene, og lagrer ingen status. Den første linjen som passer, bestemmer.',
  group: 'Hva den unge gjør',
  inside: 'Innenfor',
  outside: 'Utenfor',
  names: { ssb: 'SSB', nav: 'NAV' } satisfies Record<DefinitionCode, string>,
  same: 'Likt i begge',
  facts: 'Kilde og gyldighet',
  source: 'Kilde',
  ages: 'Alder',
  agesOf: '{from}–{to} år, bosatte',
  reference: 'Dag som telles',
  references: {
    week_of_16_november: 'Uka med 16. november',
    not_stated: 'Ikke oppgitt i kilden vår',
  } satisfies Record<ReferenceDay, string>,
  version: 'Versjon',
  versionOf: '{version}, gjelder fra {day}',
  table: 'Innenfor og utenfor etter SSB og NAV',
  difference: 'Fem grupper gjør forskjellen',
  groups: {
    self_employed_little:
      'Selvstendig næringsdrivende med næringsinntekt under 50 000 kroner: SSB teller dem som sysselsatte, NAV som utenfor.',
    pupils: 'Elever i grunnskole og videregående uten jobb ved siden av: innenfor hos SSB, utenfor hos NAV.',
    measures: 'Deltakere på arbeidsmarkedstiltak: innenfor hos SSB, utenfor hos NAV.',
    introduction: 'Deltakere på introduksjonsprogram: innenfor hos SSB, utenfor hos NAV.',
    pensioners: 'Alderspensjonister og AFP uten jobb ved siden av: utenfor hos SSB, innenfor hos NAV.',
  } satisfies Record<DifferentGroup, string>,
  example:
    'I Trøndelag ble 58 000 på 20–66 år (19,6 prosent) regnet som utenfor etter NAV, og 51 340 (17,3 prosent) etter SSB. Det er de samme menneskene.',
  own: {
    title: 'De samme unge etter SSB og NAV',
    intro: 'Våre egne tall fra de nyeste godkjente tallene, telt etter begge definisjonene.',
    place: 'Sted',
    text: '{area}, {period}: {ssb} unge er utenfor etter SSB, og {nav} etter NAV. Det er de samme unge, telt på to måter.',
    ssbAlone:
      '{area}, {period}: {ssb} unge er utenfor etter SSB. NAVs tall vises ikke, for gruppene som gjør forskjellen, er ikke med i disse tallene.',
    hidden: 'Gruppen er for liten til å deles opp.',
    ofKnown: 'Blant de {known} vi vet noe om:',
    bySsb: 'Etter SSB er {share} utenfor.',
    byNav: 'Etter NAV er {share} utenfor.',
    unknown: 'Ukjent: {unknown}. De står ved siden av, og er ikke med i noen av andelene.',
    fewUnknown: 'Ukjent: ingen eller svært få. De ville stått ved siden av andelene.',
    bars: {
      ssb: 'Utenfor etter SSB',
      in_measures: 'I tillegg: på tiltak eller introduksjons\u00adprogram',
      pupil: 'I tillegg: elever uten jobb ved siden av',
      self_employed_little: 'I tillegg: selvstendige med under 50\u00a0000 kroner',
      nav: 'Utenfor etter NAV',
      unknown: 'Ukjent, utenom begge',
    },
    why: {
      in_measures:
        'På tiltak eller introduksjonsprogram: SSB regner den som deltar, som innenfor. NAV regner bare arbeid og studier, så der er de utenfor.',
      pupil:
        'Elever uten jobb ved siden av: SSB regner all utdanning som innenfor. NAV regner elever i grunnskole og videregående som utenfor.',
      self_employed_little:
        'Selvstendige med under 50 000 kroner i næringsinntekt: SSB regner dem som sysselsatte. NAV regner så lite inntekt som utenfor.',
    },
    note: 'Tallene er NAVs regel brukt på dem på 15–29 år som følges opp i Laget. NAV selv publiserer om alle på 20–66 år. Pensjonister, den femte gruppen, har vi ingen av: ingen under 30 har alderspensjon.',
  },
  confirmed: {
    title: 'Når ble det de gjør, sist bekreftet?',
    text: 'Blant {count} unge i {area} som følges opp i Laget. Hver er telt én gang, med det nyeste noen har sagt.',
    few: 'Ingen eller svært få i {area} følges opp.',
    note: 'Én dato er ett menneskes, så vi viser hvor lenge siden det er. Det som pågår og ingen har bekreftet på seks måneder, er ukjent. Det som har en sluttdato, er kjent til da.',
    bins: {
      '0-3': '0–3 måneder siden',
      '4-6': '4–6 måneder siden',
      '7+': 'Over 6 måneder siden',
      never: 'Ingenting er registrert',
    },
  },
  unknown: 'Ukjent',
  unknownText:
    'Det ingen har bekreftet på seks måneder, er ukjent i Laget. De ukjente står ved siden av andelen, aldri i den. Den eldste bekreftelsen som fortsatt gjelder, er derfor høyst seks måneder eldre enn dagen som telles. I SSBs registre er den som ikke har noen spor, utenfor.',
  background: 'Innvandrerbakgrunn',
  backgroundText:
    'Innvandrere er født i utlandet, og foreldrene og alle fire besteforeldrene også. Norskfødte med innvandrerforeldre er født i Norge, men resten av familien i utlandet. Alle andre er øvrig befolkning. Den unge svarer selv, bare til tall. De som ikke har svart eller ikke vil, er ukjent og står ved siden av andelene.',
  backgroundVersion: 'Kilde: {source}. Versjon {version}, gjelder fra {day}.',
  counts: {
    employed: 'I arbeid',
    self_employed: 'Selvstendig, 50\u00a0000 kroner eller mer',
    self_employed_little: 'Selvstendig, under 50\u00a0000 kroner',
    apprentice: 'Lærling',
    pupil: 'Elev i grunnskole eller videregående',
    student: 'Student',
    labour_market_measure: 'Arbeidsmarkeds\u00adtiltak',
    introduction_programme: 'Introduksjons\u00adprogram',
    registered_unemployed: 'Registrert arbeidsledig',
    aap: 'Arbeids\u00adavklarings\u00adpenger',
    disability_benefit: 'Uføretrygd',
    kvp: 'Kvalifiserings\u00adprogram',
    sick_leave: 'Sykmeldt',
    old_age_pension: 'Alderspensjon eller AFP',
    other: 'Noe annet',
  } satisfies Record<CountsAs, string>,
  dropouts: {
    title: 'Frafall på to måter',
    intro:
      'De samme unge som følges opp i Laget, telt etter begge definisjonene. Tallene er ikke deler av hverandre, og de kan ikke legges sammen.',
    years: 'Etter fem år har {dropped} sluttet, av {known} vi vet hvordan det gikk med.',
    county: 'I skoleåret har {dropped} sluttet, av {known} vi vet hvordan det gikk med.',
    share: 'Det er {share}.',
    none: '{rule}: er ikke med i disse tallene.',
    few: '{rule}: ingen eller svært få å telle.',
    difference:
      'Fem år ser hvem som aldri ble ferdige, og de som kom tilbake, er ikke med. Skoleåret ser hvem som slutter nå, også dem som begynner igjen til høsten. Derfor er det første tallet det endelige, og det andre det som kan brukes til å gjøre noe.',
    names: {
      after_five_years: 'SSB, etter fem år',
      county_left_in_the_year: 'Fylket, i skoleåret',
    } satisfies Record<UpperSecondaryCode, string>,
    counted: 'Vet hvordan det gikk',
    dropped: 'Sluttet',
    unknown: 'Ukjent',
  },
  upperSecondary: 'Frafall fra videregående',
  upperSecondaryText: {
    after_five_years:
      'Etter fem år: av dem som begynte en høst, de som fem år senere verken har fullført eller er elev eller lærling.',
    county_left_in_the_year:
      'Fylkets egen: av dem som var elev eller lærling 1. oktober, de som har sluttet uten å fullføre 15. juni samme skoleår.',
  } satisfies Record<UpperSecondaryCode, string>,
  upperSecondaryUnknown: 'Der ingen har sagt om utdanningen er fullført, er svaret ukjent og ikke frafall.',
} as const;
