import { readTable } from '../files/read-table.ts';
import { protect } from '../rounding/protect.ts';
import type { Outcome } from './outcome.ts';
import { readKey } from './key-file.ts';
import { needed, read, wholeNumber } from './options.ts';
import { csv } from '../files/write-csv.ts';

/** The dimension that says when, by the name it has in the tables. */
export const PERIOD = 'period';

/**
 * Prints the inner cells with a column `rounded`.
 *
 * @throws UsageFault, InputFault.
 */
export const protectCommand = async (
  words: readonly string[],
  warn: (text: string) => void,
): Promise<Outcome> => {
  const given = read(words, 2, ['base', 'key-file', 'sensitive']);
  const [file = '', membership = ''] = given.files;
  const [base, keyFile] = [wholeNumber(given, 'base', 2), needed(given, 'key-file')];
  const secret = await readKey(keyFile, warn);
  const { table, columns, rows } = await readTable(file, membership);
  const sensitive = given.options.get('sensitive') ?? '';
  if (!table.dimensions.includes(sensitive))
    warn(`The table has no dimension «${sensitive}»: there is nothing that the group rule could protect.`);
  const rounded = await protect(table, { secret, base, period: PERIOD, sensitive });
  const lines = rows.map(({ values }, index) => [
    ...columns.map((name) => values.get(name) ?? ''),
    rounded[index] ?? 0,
  ]);
  return { output: csv([[...columns, 'rounded'], ...lines]), unsafe: [] };
};
