import { newId } from '../database/new-id.ts';
import { Sealed } from './sealed-value.ts';

/** One parameter that is sealed: its place is told by other parameters. */
interface SealedParameter {
  readonly at: number;
  readonly column: string;
  readonly whose: number;
  readonly row: number;
}

interface Statement {
  readonly text: string;
  /** How many parameters the text has; values after them only say where something belongs. */
  readonly count: number;
  /** The parameter that a new id is put into. */
  readonly newRow: number | null;
  readonly sealed: readonly SealedParameter[];
}

const NOTE = /\$(\d+)\/\*sealed ([a-z_.]+) \$(\d+|new) \$(\d+|new)\*\//g;
const known = new Map<string, Statement>();

const highest = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));

const read = (text: string): Statement => {
  const bare = text.replace(NOTE, (_, at: string) => `$${at}`);
  const newRow = bare.includes('$new') ? highest(bare) + 1 : null;
  const placeOf = (name: string | undefined): number => (name === 'new' ? (newRow ?? 0) : Number(name));
  const count = highest(bare);
  const named = [...text.matchAll(NOTE)].flatMap(([, , , whose, row]) => [Number(whose), Number(row)]);
  if (newRow !== null && named.some((at) => at > count))
    throw new Error(
      'Beside $new every parameter that says where something belongs must stand in the statement.',
    );
  return {
    text: bare.replaceAll('$new', `$${String(newRow)}`),
    count: newRow ?? highest(bare),
    newRow,
    sealed: [...text.matchAll(NOTE)].map(([, at, column = '', whose, row]) => ({
      at: Number(at),
      column,
      whose: placeOf(whose),
      row: placeOf(row),
    })),
  };
};

/** What is sent for a statement in which parameters are said to be sealed, and for one without, as it is. */
export const withPlaces = (
  text: string,
  values: readonly unknown[],
): { text: string; values: readonly unknown[] } => {
  const statement = known.get(text) ?? read(text);
  known.set(text, statement);
  const { newRow, sealed, count } = statement;
  if (newRow === null && sealed.length === 0) return { text, values };
  const all = [...values];
  if (newRow !== null) all.splice(newRow - 1, 0, newId());
  const idAt = (at: number): string => {
    const id = all[at - 1];
    if (typeof id !== 'string') throw new Error('A text is sealed for a row without an id.');
    return id;
  };
  const places = new Map(sealed.map((one) => [one.at, one]));
  const sent = all.slice(0, count).map((value, index) => {
    const place = places.get(index + 1);
    if (place === undefined) return value;
    const at = (text: unknown): unknown =>
      typeof text !== 'string'
        ? text
        : new Sealed({ column: place.column, whose: idAt(place.whose), row: idAt(place.row) }, text);
    return Array.isArray(value) ? value.map(at) : at(value);
  });
  return { text: statement.text, values: sent };
};
