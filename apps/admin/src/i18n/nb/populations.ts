import type { PopulationAge, PopulationGender } from '#domain/population/population';
import type { PopulationBlocker, PopulationRowFault } from '#domain/population/read';
import type { PopulationFault } from '#domain/population/rows';

/** «Folketall»: what decides how far a place is divided. */
export const populations = {
  title: 'Folketall',
  intro:
    'Der det bor færre enn 30 i en gruppe, deler vi ikke opp tallene. Les inn folketall etter kommune, alder og kjønn, som i SSBs tabell 07459, før neste kvartal lages. Tall som er laget, endres ikke.',
  none: 'Ingen folketall er lest inn. Da deles ingen steder opp.',
  kept: '{year}: {count} kommune. Kilde: {source}. Lest inn {day} av {name}. |||| {year}: {count} kommuner. Kilde: {source}. Lest inn {day} av {name}.',
  shipped:
    '{year}: {count} kommune. Kilde: {source}. Fulgte med demoen. |||| {year}: {count} kommuner. Kilde: {source}. Fulgte med demoen.',
  file: 'Fil med folketall',
  fileHint:
    'CSV med kolonnene kommune, alder, kjønn og personer, eller JSON-stat 2.0. Alder kan være ett år eller 13–14, 15–17, 18–19, 20–24 og 25–29. Ingenting lagres før du trykker på «Lagre folketallene».',
  reading: 'Leser filen …',
  found: '{count} tall for {municipalities} kommuner. {leftOut} rader gjelder andre steder, aldre eller år.',
  incomplete: 'Mangler en alder eller et kjønn. Det som mangler, teller som ingen: {codes}.',
  faults:
    '{count} rad kan ikke leses. Rett den i filen, og velg filen på nytt. |||| {count} rader kan ikke leses. Rett dem i filen, og velg den på nytt.',
  line: 'Rad {line}: {fault}',
  preview: 'Slik leses de første tallene',
  municipality: 'Kommune',
  age: 'Alder',
  gender: 'Kjønn',
  persons: 'Personer',
  year: 'Hvilket år gjelder de?',
  source: 'Hvor kommer de fra?',
  save: 'Lagre folketallene',
  saved: 'Folketallene er lagret. De brukes når neste kvartal lages.',
  yearMissing: 'Skriv året med fire sifre.',
  sourceMissing: 'Skriv hvor tallene kommer fra.',
  blockers: {
    population_unreadable: 'Filen kan ikke leses.',
    population_rows: 'Noen av radene kan ikke leses.',
    population_nobody: 'Filen har ingen tall for kommuner og aldre vi bruker.',
  } satisfies Record<PopulationBlocker, string>,
  columnMissing: 'En kolonne mangler: {at}.',
  fileFaults: {
    empty: 'Filen er tom.',
    not_a_table: 'Filen er ikke en tabell vi kjenner.',
    column_missing: 'En kolonne mangler.',
  } satisfies Record<PopulationFault, string>,
  rowFaults: {
    municipality_unclear: 'kommunen er ikke et nummer med fire sifre.',
    age_unclear: 'alderen er ikke et tall.',
    gender_unclear: 'kjønnet er ikke kvinne eller mann.',
    year_unclear: 'året har ikke fire sifre.',
    persons_unclear: 'antallet er ikke et helt tall.',
    row_twice: 'den samme gruppen står to ganger.',
  } satisfies Record<PopulationRowFault, string>,
  columns: {
    municipality: 'kommune',
    age: 'alder',
    gender: 'kjønn',
    year: 'år',
    persons: 'personer',
  },
  genders: { female: 'Kvinner', male: 'Menn' } satisfies Record<PopulationGender, string>,
  ages: {
    '13-14': '13–14 år',
    '15-17': '15–17 år',
    '18-19': '18–19 år',
    '20-24': '20–24 år',
    '25-29': '25–29 år',
  } satisfies Record<PopulationAge, string>,
} as const;
