import type { QueryResultRow } from 'pg';
import type { Statements } from '../../platform/database/statements.ts';
import { idsToFind, type Names, namesStatement, putNames } from './names.ts';

/** The only row of a statement that holds sections of a case, with the names that they lack; or a 404. */
export const oneWithNames = async <Row extends QueryResultRow>(
  statements: Statements,
  text: string,
  values: Parameters<Statements['rows']>[1] = [],
): Promise<Row> => {
  const row = await statements.one<Row>(text, values);
  const { posts, services } = idsToFind(row);
  if (posts.length + services.length > 0)
    putNames(row, await statements.one<Names & QueryResultRow>(namesStatement, [posts, services]));
  return row;
};
