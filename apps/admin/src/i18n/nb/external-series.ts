import type { MappingBlocker } from '#domain/external-series/mapping';
import type { ReadProblem } from '#domain/external-series/table';

/** «Ytre tallserier»: what others publish, and how it comes in. */
export const externalSeries = {
  title: 'Ytre tallserier',
  intro:
    'Tall om alle unge kommer fra andre: SSB, FHI, fylket. Her ser du hva som er lest inn, og hvor det kommer fra.',
  importTitle: 'Les inn en tabell',
  importIntro:
    'JSON-stat 2.0 eller PxWebs egen JSON. Du kan også skrive adressen til en tabell hos SSB eller FHI og velge hva du vil ha. Ingenting lagres før du trykker på «Lagre tallserien».',
  loading: 'Henter tallseriene …',
  none: 'Ingen tallserie er lest inn ennå.',
  source: 'Kilde: {source}',
  imported: 'Lest inn {day} av {name}. {count} verdi. |||| Lest inn {day} av {name}. {count} verdier.',
  shipped: 'Fulgte med Laget. {count} verdi. |||| Fulgte med Laget. {count} verdier.',
  indicator: 'Indikator: {name}',
  takeBack: 'Ta tilbake tallserien',
  takeBackWhy: 'Hva er galt med den?',
  file: 'Tabellen som fil (JSON-stat)',
  address: 'Eller hent fra en adresse',
  addressHint: 'Bare https, og bare fra {hosts}. Slik: https://data.ssb.no/api/v0/no/table/07459',
  fetch: 'Hent tabellen',
  addressMissing: 'Skriv en adresse.',
  steps: {
    read: 'Leser filen …',
    variables: 'Henter hva tabellen har …',
    choose: 'Velg hva du vil ha, og hent tallene.',
    fetch: 'Henter tabellen …',
    check: 'Går gjennom tabellen …',
    ready: 'Tabellen er lest: {cells} verdier. Se over, og lagre.',
    saved: 'Tallserien er lagret.',
  },
  progress: 'Steg {step} av 3',
  choose: 'Velg hva du vil ha',
  chooseIntro: 'Det nyeste og hele fylker er valgt på forhånd. Åpne en linje for å velge noe annet.',
  chosen: '{count} av {of} valgt',
  allTogether: 'alle samlet',
  noneChosen: 'ingenting valgt ennå',
  mayBeLeftOut: 'Velger du ingen, slår tallbanken alle sammen.',
  chooseAll: 'Velg alle {count}',
  chooseNone: 'Velg ingen',
  findValue: 'Finn i {name}',
  listed: 'Viser {shown} av {count}. Skriv i feltet over for å finne resten.',
  asked: 'Det blir {asked} tall. Det er plass til {most}.',
  tooManyAsked: 'Du har valgt {asked} tall, og det er plass til {most}. Velg færre verdier.',
  choiceOpen: 'Velg minst én verdi her: {name}.',
  ask: 'Hent tallene',
  mapping: 'Hva er hva?',
  mappingIntro: 'Si hvilken del av tabellen som er sted og tid. De andre holdes på én verdi.',
  place: 'Sted',
  time: 'Tid',
  part: 'Vises ved siden av hverandre',
  one: 'Én for alle',
  onePlace: 'Hvilket sted?',
  onePlaceHint: '0 for hele landet, to sifre for fylke, fire for kommune.',
  oneTime: 'Hvilket år?',
  nothing: 'Ingenting',
  held: '{dimension}: hold på',
  preview: 'Slik blir tallserien',
  previewCaption: 'De første verdiene',
  leftOut: 'Ikke med, fordi det ikke er sted eller tid her: {codes}',
  where: 'Sted',
  when: 'Tid',
  what: 'Hva',
  value: 'Verdi',
  seriesIndicator: 'Hvilken indikator hører den til?',
  seriesTitle: 'Hva heter tallserien?',
  seriesTitleHint: 'Si hvem som er talt: «Alle på 15–29 år i Trøndelag».',
  seriesSource: 'Hvem har laget tallene?',
  unit: 'Hva er tallene?',
  units: { percent: 'Prosent', people: 'Personer' },
  replaces: 'Erstatter den en eldre?',
  replacesNone: 'Nei, den er ny',
  save: 'Lagre tallserien',
  missing: {
    indicator: 'Velg en indikator.',
    title: 'Skriv hva tallserien heter.',
    source: 'Skriv hvem som har laget tallene.',
    unit: 'Velg hva tallene er.',
  },
  problems: {
    not_json: 'Filen er ikke JSON. Velg JSON-stat når du laster ned tabellen.',
    not_a_table: 'Filen er JSON, men ingen tabell vi kjenner.',
    too_many_cells: 'Tabellen er for stor. Velg færre verdier.',
    too_many_dimensions: 'Tabellen er delt på for mange måter.',
    too_many_values:
      'Tabellen har for mange verdier å velge mellom. Last ned det du trenger, og les inn filen.',
    dimension_unclear: 'Vi finner ikke hva som er målt.',
    categories_unclear: 'Verdiene i en del av tabellen stemmer ikke.',
    values_unclear: 'Tallene stemmer ikke med størrelsen på tabellen.',
    row_twice: 'En rad står to ganger.',
    text_too_long: 'En tekst i tabellen er for lang.',
  } satisfies Record<ReadProblem['code'], string>,
  at: '{problem} Der: {at}',
  blockers: {
    place_unknown: 'Skriv et sted: 0, to sifre eller fire.',
    time_unknown: 'Skriv et år.',
    dimension_unknown: 'En del av tabellen finnes ikke lenger. Velg på nytt.',
    dimension_twice: 'Samme del er valgt to ganger.',
    dimension_open: 'Velg en verdi for hver av de andre delene.',
    point_twice: 'To verdier gjelder samme sted og tid.',
    nothing_left: 'Ingen verdi har både sted og tid.',
    address_unclear: 'Adressen må begynne med https.',
    host_not_allowed: 'Denne adressen står ikke på lista. Last ned filen, og les den inn her.',
    address_private: 'Adressen peker inn i et lukket nett.',
    redirected_elsewhere: 'Adressen sender videre til et annet sted.',
    not_there: 'Det er ingen tabell på adressen.',
    too_large: 'Tabellen er for stor. Velg færre verdier.',
    too_slow: 'Det tok for lang tid. Prøv igjen, eller last ned filen.',
    unreachable: 'Vi nådde ikke fram. Prøv igjen, eller last ned filen.',
    no_bank: 'Adressen er ikke til en tabell som kan spørres.',
    choice_unknown: 'Noe du har valgt, finnes ikke i tabellen. Hent den på nytt.',
    too_many_asked: 'Du har valgt for mange tall. Velg færre verdier.',
    question_refused: 'Tallbanken tok ikke imot valget. Velg færre verdier, eller velg på nytt.',
    asked_too_often: 'Tallbanken har fått for mange spørsmål. Vent et minutt, og prøv igjen.',
  } satisfies Record<
    | MappingBlocker
    | 'address_unclear'
    | 'host_not_allowed'
    | 'address_private'
    | 'redirected_elsewhere'
    | 'not_there'
    | 'too_large'
    | 'too_slow'
    | 'unreachable'
    | 'no_bank'
    | 'choice_unknown'
    | 'too_many_asked'
    | 'question_refused'
    | 'asked_too_often',
    string
  >,
} as const;
