import type { populations as nb } from '../nb/populations.ts';
import type { SameShape } from '../text-key.ts';

export const populations = {
  title: 'Folketal',
  intro:
    'Der det bur færre enn 30 i ei gruppe, deler vi ikkje opp tala. Les inn folketal etter kommune, alder og kjønn, som i tabell 07459 frå SSB, før neste kvartal blir laga. Tal som er laga, blir ikkje endra.',
  none: 'Ingen folketal er lesne inn. Då blir ingen stader delte opp.',
  kept: '{year}: {count} kommune. Kjelde: {source}. Lese inn {day} av {name}. |||| {year}: {count} kommunar. Kjelde: {source}. Lese inn {day} av {name}.',
  shipped:
    '{year}: {count} kommune. Kjelde: {source}. Følgde med demoen. |||| {year}: {count} kommunar. Kjelde: {source}. Følgde med demoen.',
  file: 'Fil med folketal',
  fileHint:
    'CSV med kolonnane kommune, alder, kjønn og personar, eller JSON-stat 2.0. Alder kan vera eitt år eller 13–14, 15–17, 18–19, 20–24 og 25–29. Ingenting blir lagra før du trykkjer på «Lagre folketala».',
  reading: 'Les fila …',
  found: '{count} tal for {municipalities} kommunar. {leftOut} rader gjeld andre stader, aldrar eller år.',
  incomplete: 'Manglar ein alder eller eit kjønn. Det som manglar, tel som ingen: {codes}.',
  faults:
    '{count} rad kan ikkje lesast. Rett ho i fila, og vel fila på nytt. |||| {count} rader kan ikkje lesast. Rett dei i fila, og vel ho på nytt.',
  line: 'På rad {line}: {fault}',
  preview: 'Slik blir dei første tala lesne',
  municipality: 'Kommune',
  age: 'Alder',
  gender: 'Kjønn',
  persons: 'Personar',
  year: 'Kva år gjeld dei?',
  source: 'Kvar kjem dei frå?',
  save: 'Lagre folketala',
  saved: 'Folketala er lagra. Dei blir brukte når neste kvartal blir laga.',
  yearMissing: 'Skriv året med fire siffer.',
  sourceMissing: 'Skriv kvar tala kjem frå.',
  blockers: {
    population_unreadable: 'Fila kan ikkje lesast.',
    population_rows: 'Nokre av radene kan ikkje lesast.',
    population_nobody: 'Fila har ingen tal for kommunar og aldrar vi bruker.',
  },
  columnMissing: 'Ein kolonne manglar: {at}.',
  fileFaults: {
    empty: 'Fila er tom.',
    not_a_table: 'Fila er ikkje ein tabell vi kjenner.',
    column_missing: 'Ein kolonne manglar.',
  },
  rowFaults: {
    municipality_unclear: 'kommunen er ikkje eit nummer med fire siffer.',
    age_unclear: 'alderen er ikkje eit tal.',
    gender_unclear: 'kjønnet er ikkje kvinne eller mann.',
    year_unclear: 'året har ikkje fire siffer.',
    persons_unclear: 'talet er ikkje eit heilt tal.',
    row_twice: 'den same gruppa står to gonger.',
  },
  columns: {
    municipality: 'kommune',
    age: 'alder',
    gender: 'kjønn',
    year: 'år',
    persons: 'personar',
  },
  genders: { female: 'Kvinner', male: 'Menn' },
  ages: {
    '13-14': '13–14 år',
    '15-17': '15–17 år',
    '18-19': '18–19 år',
    '20-24': '20–24 år',
    '25-29': '25–29 år',
  },
} satisfies SameShape<typeof nb>;
