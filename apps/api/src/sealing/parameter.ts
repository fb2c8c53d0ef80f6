import type { SealedColumn } from './sealed-columns.ts';

type Parameter = `$${number}`;

/**
 * A parameter of a statement that is sealed on its way: `${sealedAs('goal.wording', '$3', '$2', '$1')}` in the place of
 * `$3`, where $2 is the young person and $1 the row. In a new row `$new` is the id, which is made then.
 */
export const sealedAs = (
  column: SealedColumn,
  parameter: Parameter,
  whose: Parameter,
  row: Parameter | '$new' = '$new',
): string => `${parameter}/*sealed ${column} ${whose} ${row}*/`;
