import type { MappingBlocker } from '#domain/external-series/mapping';
import type { ReadProblem } from '#domain/external-series/table';

/** «Ytre tallserier»: what others publish, and how it comes in. */
export const externalSeries = {
  title: 'Ytre tallserier',
  intro:
    'Tall om alle unge kommer fra andre: SSB, FHI, fylket. Her ser du hva som er lest inn, og hvor det kommer fra.',
  importTitle: 'Les inn en tabell',
  importIntro: 'JSON-stat 2.0 eller PxWebs egen JSON. Ingenting lagres før du trykker på «Lagre tallserien».',
  loading: 'Henter tallseriene …',
  none: 'Ingen tallserie er lest inn ennå.',
  source: 'Kilde: {source}',
  imported: 'Lest inn {day} av {name}. {count} verdier.',
  shipped: 'Fulgte med Laget. {count} verdier.',
  indicator: 'Indikator: {name}',
  takeBack: 'Ta tilbake tallserien',
  takeBackWhy: 'Hva er galt med den?',
  file: 'Tabellen som fil (JSON-stat)',
  address: 'Eller hent fra en adresse',
  addressHint: 'Bare https, og bare fra {hosts}.',
  fetch: 'Hent tabellen',
  addressMissing: 'Skriv en adresse.',
  steps: {
    read: 'Leser filen …',
    fetch: 'Henter tabellen …',
    check: 'Går gjennom tabellen …',
    ready: 'Tabellen er lest: {cells} verdier. Se over, og lagre.',
    saved: 'Tallserien er lagret.',
  },
  progress: 'Steg {step} av 3',
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
  } satisfies Record<
    | MappingBlocker
    | 'address_unclear'
    | 'host_not_allowed'
    | 'address_private'
    | 'redirected_elsewhere'
    | 'not_there'
    | 'too_large'
    | 'too_slow'
    | 'unreachable',
    string
  >,
} as const;
