import fc from 'fast-check';
import type { CountTable, InnerCell } from '../src/table/count-table.ts';
import { cubeOf } from '../src/table/cube.ts';
import { digestOf, recordKey } from '../src/rounding/record-key.ts';

const ages = ['15-17', '18-20'];
const genders = ['kvinne', 'mann'];
const statuses = ['arbeid', 'utdanning', 'ukjent'];

export const secret = Buffer.from('the secret of the property tests');

/** A cell of so many persons; they are told apart by the cell and a number. */
export const cellOf = (labels: readonly string[], count: number): InnerCell => ({
  labels,
  count,
  digest: digestOf(
    Array.from({ length: count }, (_, person) => recordKey(secret, `${labels.join()}/${String(person)}`)),
  ),
});

const labels = ages.flatMap((age) =>
  genders.flatMap((gender) => statuses.map((status) => [age, gender, status])),
);

/** A table of these counts by age, gender and status, with every sum. */
export const tableOf = (counts: readonly number[]): CountTable =>
  cubeOf(
    ['age', 'gender', 'status'],
    labels.map((own, place) => cellOf(own, counts[place] ?? 0)),
  );

/** Tables as small municipalities have them: mostly nobody or a few. */
export const anyCounts = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })),
  { minLength: labels.length, maxLength: labels.length },
);

export const rules = { secret, base: 5, period: 'period', sensitive: 'status' };
