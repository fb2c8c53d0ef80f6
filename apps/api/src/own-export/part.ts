import { placesHidden } from '../protection/places-hidden.ts';
import type { WhyNot } from './why-not.ts';

/** One table's part of the file: what leaves is named column by column, so a new column stays until somebody decides. */
export interface Part {
  readonly name: string;
  readonly table: string;
  /** The columns that leave, as they are called in the database. */
  readonly columns: string;
  /** Those that stay: column → why. A test holds both to the schema. */
  readonly without?: Readonly<Record<string, WhyNot>>;
  readonly order: string;
  /** Where the rows come from and which they are, when it is not simply those of the young person in $1. */
  readonly from?: string;
  readonly where?: string;
  /** A row as it is said, where the database holds signs. */
  readonly said?: (row: object) => object;
  /** What else leaves: name → SQL. */
  readonly also?: Readonly<Record<string, string>>;
}

/** In every table, and nothing to anybody outside it. */
export const technicalColumns = ['young_person_id', 'version', 'surname_index', 'name_index'] as const;

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const nameOfPost = (post: string): string =>
  `(SELECT u.name || CASE WHEN ${placesHidden} THEN '' ELSE ', ' || s.name END FROM app.post p JOIN app.app_user u ON u.id = p.user_id JOIN app.service s ON s.id = p.service_id WHERE p.id = ${post})`;
const nameOfUser = (user: string): string => `(SELECT u.name FROM app.app_user u WHERE u.id = ${user})`;
const nameOfService = (service: string): string =>
  `(SELECT s.name FROM app.service s WHERE s.id = ${service})`;

const named = (column: string, end: RegExp): string => `${camel(column.replace(end, ''))}Name`;
const ranges = ['during', 'valid', 'held'];

/** The name and the SQL of each value that a column becomes: an id of somebody who works becomes a name, a range two days. */
const valuesOf = (column: string): readonly (readonly [string, string])[] => {
  const value = `x.${column}`;
  if (ranges.includes(column))
    return [
      ['from', `lower(${value})`],
      ['until', `upper(${value})`],
    ];
  if (column === 'post_id') return [['name', nameOfPost(value)]];
  if (column.endsWith('_post_id')) return [[named(column, /_post_id$/), nameOfPost(value)]];
  if (column === 'service_id') return [['serviceName', nameOfService(value)]];
  if (column.endsWith('_service_id')) return [[named(column, /_id$/), nameOfService(value)]];
  if (column === 'user_id') return [['userName', nameOfUser(value)]];
  if (column.endsWith('_user_id')) return [[named(column, /_user_id$/), nameOfUser(value)]];
  return [[camel(column), value]];
};

export const columnsOf = (part: Part): string[] => part.columns.split(/\s+/);

/** The rows of a part as JSON, `$2` at a time after the first `$3`. */
export const statementOf = (part: Part): string => {
  const values = [...columnsOf(part).flatMap(valuesOf), ...Object.entries(part.also ?? {})];
  const fields = values.map(([name, sql]) => `'${name}', ${sql}`).join(', ');
  return `SELECT json_build_object(${fields}) AS row FROM ${part.from ?? `app.${part.table}`} x
    WHERE ${part.where ?? 'x.young_person_id = $1'} ORDER BY ${part.order} LIMIT $2 OFFSET $3`;
};
