import type { AgreementKind } from '#domain/agreement/agreement';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { dateRange } from '../random/moments.ts';
import type { RowBook } from '../rows/row-book.ts';
import { present } from '../rule/must.ts';
import { county } from './places.ts';

const municipality = 'Fjordvik kommune';
const [theCounty, health, nav] = [`${county} fylkeskommune`, `Helse ${county}`, `NAV ${county}`];

interface Made {
  readonly one: string;
  readonly other: string;
  readonly kind: AgreementKind;
  readonly covers: string;
  /** Days from today to the last one; null when it goes on. */
  readonly endsIn: number | null;
}

/** What Fjordvik has in order, what ends soon, and between health and NAV nothing: the privacy officer is warned of both. */
const made: readonly Made[] = [
  {
    one: municipality,
    other: theCounty,
    kind: 'joint_controllers',
    covers: 'Koordinert plan og oppfølging av unge mellom skole og kommune.',
    endsIn: null,
  },
  {
    one: municipality,
    other: health,
    kind: 'separate_controllers',
    covers: 'Deling mellom kommunen og BUP når en ungdom har et lag.',
    endsIn: null,
  },
  {
    one: municipality,
    other: nav,
    kind: 'joint_controllers',
    covers: 'Felles oppfølging i NAV-kontoret og kommunens tjenester.',
    endsIn: 45,
  },
  {
    one: theCounty,
    other: health,
    kind: 'separate_controllers',
    covers: 'Deling mellom videregående skole og BUP med samtykke.',
    endsIn: null,
  },
  {
    one: theCounty,
    other: nav,
    kind: 'separate_controllers',
    covers: 'Deling mellom oppfølgingstjenesten og NAV.',
    endsIn: null,
  },
];

/** The neighbours, with whom young people move and are followed up. */
const neighbours: readonly Made[] = ['Granlia kommune', 'Sjøbygda kommune'].flatMap((one) =>
  [municipality, theCounty, health, nav].map((other): Made => ({
    one,
    other,
    kind: 'separate_controllers',
    covers: 'Overganger og oppfølging av unge som flytter.',
    endsIn: null,
  })),
);

/** The agreements of the demo municipality. */
export const addAgreements = (
  book: RowBook,
  organisations: ReadonlyMap<string, string>,
  officer: string,
  today: IsoDate,
  newId: () => string,
): void => {
  [...made, ...neighbours].forEach(({ one, other, kind, covers, endsIn }, index) => {
    book.add('agreement', {
      id: newId(),
      organisation_id: present(one, organisations.get(one)),
      other_organisation_id: present(other, organisations.get(other)),
      kind,
      covers,
      signed_by: `Lederne for ${one} og ${other}`,
      reference: `Arkivsak 2025/${String(101 + index)}`,
      valid: dateRange(addDays(today, -400), endsIn === null ? null : addDays(today, endsIn)),
      made_by_user_id: officer,
    });
  });
};
