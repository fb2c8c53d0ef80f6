import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** Names in TypeScript are camelCase, names in PostgreSQL snake_case: `youngPersonId` is `young_person_id`. */
export class SnakeCase extends DefaultNamingStrategy {
  override tableName(className: string, givenName: string | undefined): string {
    return givenName ?? snake(className);
  }

  override columnName(property: string, givenName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, givenName ?? property].join('_'));
  }

  override relationName(property: string): string {
    return snake(property);
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return snake(`${relation}_${referencedColumn}`);
  }
}
