import { Check } from 'typeorm';
import { SnakeCase } from '../platform/database/naming.ts';

const names = new SnakeCase();

/** Marks a column of an entity as sealed: the database takes a text only when it is sealed for that very place. */
export const SealedText = (): PropertyDecorator => (target, property) => {
  const column = names.columnName(String(property), undefined, []);
  const table = names.tableName(target.constructor.name, undefined);
  Check(`${table}_${column}_sealed`, `${column} = '' OR starts_with(${column}, 'sealed:')`)(target, property);
};
