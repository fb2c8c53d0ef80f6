import { InputFault } from './input-fault.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

/** Where and what somebody was in one period. */
export interface Person {
  readonly id: string;
  /** Labels in the order of {@link Persons.dimensions}: the area first. */
  readonly labels: readonly string[];
}

/** The persons of one period, and every label that any period of the file has: what could be counted. */
export interface Persons {
  readonly dimensions: readonly string[];
  readonly persons: readonly Person[];
  readonly labels: readonly (readonly string[])[];
  /** The area above each of the finest areas. */
  readonly above: ReadonlyMap<string, string>;
}

const DIMENSIONS = ['mun', 'age', 'gender', 'status'] as const;
const COLUMNS = ['id', 'period', 'county', ...DIMENSIONS];

const valueOf = (file: string, { line, values }: CsvRow, column: string): string => {
  const value = values.get(column) ?? '';
  if (value === '') throw new InputFault(file, line, `${column} is empty`);
  return value;
};

/**
 * Reads a file with one row for each person and period.
 *
 * @throws InputFault where a value is missing, a person stands twice in a period, an area lies in two areas above it,
 *   or the file has nobody in the period.
 */
export const readPersons = async (file: string, period: string): Promise<Persons> => {
  const labels = DIMENSIONS.map(() => new Set<string>());
  const above = new Map<string, string>();
  const seen = new Set<string>();
  const persons: Person[] = [];
  for await (const row of readCsv(file, COLUMNS)) {
    const own = DIMENSIONS.map((column) => valueOf(file, row, column));
    const [area = ''] = own;
    const county = valueOf(file, row, 'county');
    own.forEach((label, place) => labels[place]?.add(label));
    if ((above.get(area) ?? county) !== county)
      throw new InputFault(file, row.line, `${area} lies in two counties`);
    above.set(area, county);
    if (valueOf(file, row, 'period') !== period) continue;
    const id = valueOf(file, row, 'id');
    if (seen.has(id)) throw new InputFault(file, row.line, `person ${id} stands twice in ${period}`);
    seen.add(id);
    persons.push({ id, labels: own });
  }
  if (persons.length === 0) throw new InputFault(file, 1, `there is nobody in ${period}`);
  return {
    dimensions: DIMENSIONS,
    persons,
    labels: labels.map((set) => [...set].sort()),
    above,
  };
};
